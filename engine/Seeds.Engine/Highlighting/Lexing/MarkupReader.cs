namespace Seeds.Engine.Highlighting.Lexing;

/// <summary>Reads markup: text with character references, comments, declarations, and tags with attributes.</summary>
internal sealed class MarkupReader(MarkupLexer language, TokenWriter tokens, int end)
{
    private const StringComparison AnyCase = StringComparison.OrdinalIgnoreCase;

    private int Position => tokens.Position;

    private ReadOnlySpan<char> Rest => tokens.Rest(end);

    /// <summary>Reads to the end.</summary>
    public void Read()
    {
        while (Position < end)
        {
            var next = language.Razor is null ? Rest.IndexOfAny('<', '&') : Rest.IndexOfAny('<', '&', '@');
            tokens.TakeTo(next < 0 ? end : Position + next, kind: null);
            if (Position < end)
            {
                ReadMark(Rest);
            }
        }
    }

    private void ReadMark(ReadOnlySpan<char> rest)
    {
        switch (rest)
        {
            case ['<', '!', '-', '-', ..]:
                TakePast("-->", TokenKind.Comment);
                break;
            case ['<', '!', '[', ..]:
                TakePast("]]>", TokenKind.Text);
                break;
            case ['<', '!' or '?', ..]:
                TakePast(">", TokenKind.Keyword);
                break;
            case ['<', '/', var name, ..] when IsName(name):
                ReadTag(2);
                break;
            case ['<', var name, ..] when IsName(name):
                ReadTag(1);
                break;
            case ['@', ..]:
                language.Razor!.Read(tokens, end);
                break;
            case ['&', ..] when ReferenceLength(rest) is var length and > 0:
                tokens.Take(length, TokenKind.Number);
                break;
            default:
                tokens.Take(1, kind: null);
                break;
        }
    }

    private void ReadTag(int markLength)
    {
        var name = NameLength(Rest[markLength..]);
        var tag = Rest.Slice(markLength, name).ToString();
        tokens.Take(markLength, kind: null);
        tokens.Take(name, TokenKind.Type);
        while (Position < end && tokens.Code[Position] is not ('>' or '<'))
        {
            ReadInTag(tokens.Code[Position]);
        }

        if (!Rest.StartsWith('>'))
        {
            return;
        }

        var isEmpty = tokens.Code[Position - 1] == '/';
        tokens.Take(1, kind: null);
        if (markLength == 1 && !isEmpty && language.RawContent.TryGetValue(tag, out var content))
        {
            var length = Rest.IndexOf("</" + tag, AnyCase);
            content().Read(tokens, length < 0 ? end : Position + length);
        }
    }

    /// <summary>Reads a part of a tag: an attribute's name or value, or one character between them.</summary>
    private void ReadInTag(char c)
    {
        if (c is '"' or '\'')
        {
            ReadValue(c);
        }
        else if (c == '@' && language.Razor is { } razor && RazorReader.BeginsCode(Rest))
        {
            razor.Read(tokens, end);
        }
        else if (IsName(c) || c is '@' or '_' or ':')
        {
            var isValue = tokens.Code[Position - 1] == '=';
            tokens.Take(1 + NameLength(Rest[1..]), isValue ? TokenKind.Text : TokenKind.Name);
        }
        else
        {
            tokens.Take(1, kind: null);
        }
    }

    private void ReadValue(char quote)
    {
        tokens.Take(1, TokenKind.Text);
        while (Position < end && tokens.Code[Position] != quote)
        {
            if (tokens.Code[Position] == '@' && language.Razor is { } razor)
            {
                razor.Read(tokens, end);
                continue;
            }

            var next = language.Razor is null ? Rest.IndexOf(quote) : Rest.IndexOfAny(quote, '@');
            tokens.TakeTo(next < 0 ? end : Position + next, TokenKind.Text);
        }

        tokens.Take(Position < end ? 1 : 0, TokenKind.Text);
    }

    private void TakePast(string close, string kind)
    {
        var length = Rest.IndexOf(close, StringComparison.Ordinal);
        tokens.TakeTo(length < 0 ? end : Position + length + close.Length, kind);
    }

    private static bool IsName(char c) => char.IsLetter(c);

    private static int NameLength(ReadOnlySpan<char> rest)
    {
        var length = 0;
        while (length < rest.Length && (CodeLanguage.IsNamePart(rest[length]) || rest[length] is '-' or ':' or '.'))
        {
            length++;
        }

        return length;
    }

    /// <summary>The length of a character reference such as <c>&amp;amp;</c>, at most 34; 0 if there is none here.</summary>
    private static int ReferenceLength(ReadOnlySpan<char> rest)
    {
        var length = rest[1..Math.Min(rest.Length, 34)].IndexOf(';') + 1;
        for (var at = 1; at < length; at++)
        {
            if (!char.IsAsciiLetterOrDigit(rest[at]) && !(at == 1 && rest[at] == '#'))
            {
                return 0;
            }
        }

        return length > 1 ? length + 1 : 0;
    }
}
