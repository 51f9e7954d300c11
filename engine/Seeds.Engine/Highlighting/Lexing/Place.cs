namespace Seeds.Engine.Highlighting.Lexing;

/// <summary>Where on its line something may begin.</summary>
internal enum Place
{
    /// <summary>Wherever a token may begin.</summary>
    Anywhere,

    /// <summary>At the very start of a line.</summary>
    LineStart,

    /// <summary>First on its line, but for blanks.</summary>
    FirstOnLine,

    /// <summary>At the start of the code or after a blank or a line break.</summary>
    AfterBlank,

    /// <summary>Not directly after a letter or digit, but for a keyword: the apostrophe of <c>it's</c> begins no string.</summary>
    OutsideWords,
}
