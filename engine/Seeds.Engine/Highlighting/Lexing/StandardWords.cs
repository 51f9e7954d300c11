namespace Seeds.Engine.Highlighting.Lexing;

/// <summary>The kind of a word in most languages: first what the language says, then what its place says, then custom.</summary>
internal static class StandardWords
{
    /// <inheritdoc cref="WordRule"/>
    public static string? KindOf(in WordContext word)
    {
        var language = word.Language;
        if (language.KeyMark != '\0' && word.RestAfterBlanks.StartsWith(language.KeyMark))
        {
            return TokenKind.Name;
        }

        if (language.DotsLeadToMembers && word.Previous is '.' or '\\')
        {
            return word.Next == '(' ? TokenKind.Name : null;
        }

        return OfLanguage(word) ?? OfPlace(word);
    }

    private static string? OfLanguage(in WordContext word)
    {
        var language = word.Language;
        if (language.Keywords.Contains(word.Word)
            || (language.ContextualKeywords.Contains(word.Word) && LeadsOn(word.RestAfterBlanks)))
        {
            return TokenKind.Keyword;
        }

        return language.Types.Contains(word.Word) ? TokenKind.Type : null;
    }

    private static string? OfPlace(in WordContext word)
    {
        var language = word.Language;
        if (language.ModuleFollows.Contains(word.PreviousWord))
        {
            return null;
        }

        if (language.TypeFollows.Contains(word.PreviousWord))
        {
            return TokenKind.Type;
        }

        if (word.Next == '(' || language.FunctionFollows.Contains(word.PreviousWord) || language.Builtins.Contains(word.Word))
        {
            return TokenKind.Name;
        }

        return language.CapitalsAreTypes && IsCapitalised(word.Word) && !IsSet(word) && !IsMember(word) ? TokenKind.Type : null;
    }

    private static bool LeadsOn(ReadOnlySpan<char> rest) =>
        !rest.IsEmpty && (CodeLanguage.IsNamePart(rest[0]) || "{[*\"'`@$#".Contains(rest[0], StringComparison.Ordinal));

    /// <summary>Is this a name that a value is given to, rather than the type of one?</summary>
    private static bool IsSet(in WordContext word)
    {
        var rest = word.RestAfterBlanks;
        return word.Previous != ':' && rest.StartsWith('=') && !rest.StartsWith("=>", StringComparison.Ordinal);
    }

    private static bool IsMember(in WordContext word)
    {
        var followsType = (!word.PreviousWord.IsEmpty && !word.PreviousIsKeyword) || word.Previous is '>' or '?' or ']';
        return word.Language.MembersAreCapitalised && (followsType || word.Next == ':') && !word.FirstOnLine;
    }

    private static bool IsCapitalised(ReadOnlySpan<char> word)
    {
        if (!char.IsUpper(word[0]))
        {
            return false;
        }

        foreach (var c in word)
        {
            if (char.IsLower(c))
            {
                return true;
            }
        }

        return word.Length == 1;
    }
}
