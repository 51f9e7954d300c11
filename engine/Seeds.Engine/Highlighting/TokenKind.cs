namespace Seeds.Engine.Highlighting;

/// <summary>
/// The kinds of code token, each the CSS class that a theme styles. They are few, so that a sober theme can tell
/// them apart by weight and slant as well as by colour.
/// </summary>
public static class TokenKind
{
    /// <summary>A word of the language itself: keywords, literals such as <c>true</c>, directives, headings.</summary>
    public const string Keyword = "k";

    /// <summary>Quoted text, and text that stands as data: strings, characters, regular expressions, block scalars.</summary>
    public const string Text = "s";

    /// <summary>A comment.</summary>
    public const string Comment = "c";

    /// <summary>A number, a date, a colour or a character reference.</summary>
    public const string Number = "n";

    /// <summary>The name of a type, a markup tag, a table of settings, a lifetime or an anchor.</summary>
    public const string Type = "t";

    /// <summary>The name of something called, set or looked up: functions, commands, attributes, keys, marked variables.</summary>
    public const string Name = "f";

    /// <summary>Punctuation that changes how what follows is read: prompts, list marks, the brackets of interpolation.</summary>
    public const string Operator = "o";

    /// <summary>A deleted line of a diff.</summary>
    public const string Deleted = "d";

    /// <summary>An inserted line of a diff.</summary>
    public const string Inserted = "i";
}
