namespace Seeds.Engine.Highlighting.Lexing;

/// <summary>
/// What <see cref="CodeReader"/> must know of a language made of words, numbers, strings and comments. A new language
/// of this sort is one such record and one line in <see cref="LanguageTable"/>.
/// </summary>
internal sealed record CodeLanguage : ILexer
{
    private readonly ImmutableArray<Region> _regions = [];

    /// <summary>Strings and comments. Where several fit, the one with the longest opening counts.</summary>
    public ImmutableArray<Region> Regions
    {
        get => _regions;
        init => _regions = [.. value.OrderByDescending(region => region.Open.Length)];
    }

    /// <summary>Words of the language, always.</summary>
    public Words Keywords { get; init; } = Words.None;

    /// <summary>Words of the language only where another word, a string or a bracket follows, such as <c>of</c>.</summary>
    public Words ContextualKeywords { get; init; } = Words.None;

    /// <summary>Types that the language brings.</summary>
    public Words Types { get; init; } = Words.None;

    /// <summary>Functions and commands that the language brings.</summary>
    public Words Builtins { get; init; } = Words.None;

    /// <summary>Words that a new type's name follows, such as <c>class</c>.</summary>
    public Words TypeFollows { get; init; } = Words.None;

    /// <summary>Words that a new function's name follows, such as <c>def</c>.</summary>
    public Words FunctionFollows { get; init; } = Words.None;

    /// <summary>Words that a module's name follows, such as <c>import</c>: it stays plain.</summary>
    public Words ModuleFollows { get; init; } = Words.None;

    /// <summary>Whether a name with a capital and a small letter, or of one capital, is a type by custom.</summary>
    public bool CapitalsAreTypes { get; init; }

    /// <summary>
    /// Whether members have capitals too, so that a capitalised name is one where its place tells: after a type, before
    /// a colon or before an equals sign.
    /// </summary>
    public bool MembersAreCapitalised { get; init; }

    /// <summary>Whether a word after a dot or a backslash is a member, so neither keyword nor type; true by default.</summary>
    public bool DotsLeadToMembers { get; init; } = true;

    /// <summary>Whether <c>name!</c> calls a macro.</summary>
    public bool BangCallsMacros { get; init; }

    /// <summary>Whether a lone apostrophe may begin a lifetime or a type variable, as <c>'a</c> in Rust.</summary>
    public bool ApostropheNames { get; init; }

    /// <summary>Whether <c>/…/</c> where a value is due is a regular expression.</summary>
    public bool RegexLiterals { get; init; }

    /// <summary>Whether digits begin a number; true by default.</summary>
    public bool Numbers { get; init; } = true;

    /// <summary>The character after a key, as <c>:</c> in JSON; NUL, the default, for none.</summary>
    public char KeyMark { get; init; }

    /// <summary>Characters besides letters and <c>_</c> that begin a word.</summary>
    public string WordStarts { get; init; } = "";

    /// <summary>Characters besides letters, digits and <c>_</c> that go on with a word.</summary>
    public string WordParts { get; init; } = "";

    /// <summary>Characters that mark the word after them.</summary>
    public ImmutableArray<Sigil> Sigils { get; init; } = [];

    /// <summary>How texts that end at a chosen word are opened; null, the default, if the language has none.</summary>
    public HeredocStyle? Heredocs { get; init; }

    /// <summary>Says what kind a word is; <see cref="StandardWords"/> by default.</summary>
    public WordRule WordRule { get; init; } = StandardWords.KindOf;

    /// <inheritdoc/>
    public void Read(TokenWriter tokens, int end) => new CodeReader(this, tokens, end).Read();

    /// <summary>May a word begin with this character?</summary>
    public bool BeginsWord(char c) => char.IsLetter(c) || c == '_' || WordStarts.Contains(c, StringComparison.Ordinal);

    /// <summary>May a word go on with this character?</summary>
    public bool GoesOnWord(char c) => IsNamePart(c) || WordParts.Contains(c, StringComparison.Ordinal);

    /// <summary>Is this a letter, a digit, a joined mark or <c>_</c>?</summary>
    public static bool IsNamePart(char c) => char.IsLetterOrDigit(c) || c == '_' || (c > '\x7f' && IsMark(c));

    private static bool IsMark(char c) => char.GetUnicodeCategory(c)
        is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark;
}
