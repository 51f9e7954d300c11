namespace Seeds.Engine.Highlighting.Lexing;

/// <summary>
/// Reads YAML 1.2 line by line: markers and list dashes, then a key, then a value, which may be a block scalar that
/// takes all deeper lines with it. Quoted and plain scalars are followed within their line only.
/// </summary>
internal sealed class YamlReader(TokenWriter tokens, int end)
{
    private static readonly Words Constants = Words.Of(
        "true True TRUE false False FALSE null Null NULL ~ yes Yes no No on On off Off .inf .nan");

    private int _lineEnd;
    private int _flowDepth;

    private int Position => tokens.Position;

    private ReadOnlySpan<char> Rest => tokens.Rest(_lineEnd);

    /// <summary>Reads to the end.</summary>
    public void Read()
    {
        while (Position < end)
        {
            var line = new Line(tokens, end);
            _lineEnd = line.End;
            if (line.Text.TrimEnd() is "---" or "..." || line.Text.StartsWith('%'))
            {
                _flowDepth = 0;
                line.TakeRest(TokenKind.Keyword);
                continue;
            }

            var parentIndent = ReadDashesAndKey(line.Start);
            var opensBlock = OpensBlock(Rest);
            ReadValue();
            line.TakeBreak();
            if (opensBlock)
            {
                ReadBlockScalar(parentIndent);
            }
        }
    }

    /// <summary>Reads list dashes and a key, if any; gives the column that a block scalar below must exceed.</summary>
    private int ReadDashesAndKey(int lineStart)
    {
        TakeBlanks();
        var column = Position - lineStart;
        while (_flowDepth == 0 && Rest is ['-' or '?'] or ['-' or '?', ' ' or '\t', ..])
        {
            column = Position - lineStart;
            tokens.Take(1, TokenKind.Operator);
            TakeBlanks();
        }

        var keyLength = _flowDepth == 0 ? KeyLength(Rest) : 0;
        if (keyLength > 0)
        {
            column = Position - lineStart;
            tokens.Take(keyLength, TokenKind.Name);
        }

        return column;
    }

    /// <summary>The length of a key at the start of a text, without its colon; 0 if there is none.</summary>
    private static int KeyLength(ReadOnlySpan<char> text)
    {
        var at = 0;
        if (text is ['"' or '\'', ..])
        {
            at = QuotedLength(text);
        }
        else if (text is ['#' or '[' or '{' or '&' or '*' or '!' or '|' or '>' or ',' or ']' or '}', ..])
        {
            return 0;
        }
        else
        {
            while (at < text.Length && !EndsKey(text, at) && !BeginsComment(text, at))
            {
                at++;
            }
        }

        return at < text.Length && EndsKey(text, at) ? at : 0;
    }

    private static bool EndsKey(ReadOnlySpan<char> text, int at) =>
        text[at] == ':' && (at + 1 == text.Length || text[at + 1] is ' ' or '\t');

    private static bool BeginsComment(ReadOnlySpan<char> text, int at) =>
        text[at] == '#' && (at == 0 || text[at - 1] is ' ' or '\t');

    private void ReadValue()
    {
        while (Position < _lineEnd)
        {
            var rest = Rest;
            switch (rest[0])
            {
                case ' ' or '\t' or ':':
                    tokens.Take(1, kind: null);
                    break;
                case '#' when tokens.Position == 0 || char.IsWhiteSpace(tokens.Code[Position - 1]):
                    tokens.TakeTo(_lineEnd, TokenKind.Comment);
                    break;
                case '"' or '\'':
                    ReadQuoted(rest);
                    break;
                case '[' or '{' or ']' or '}' or ',':
                    ReadFlowMark(rest[0]);
                    break;
                case '&' or '*' or '!':
                    tokens.Take(PlainLength(rest, stopAtBlank: true), TokenKind.Type);
                    break;
                case '|' or '>' when OpensBlock(rest):
                    tokens.Take(PlainLength(rest, stopAtBlank: true), TokenKind.Operator);
                    break;
                default:
                    ReadPlain(rest);
                    break;
            }
        }
    }

    private void ReadQuoted(ReadOnlySpan<char> rest)
    {
        var length = QuotedLength(rest);
        var isKey = _flowDepth > 0 && length < rest.Length && rest[length] == ':';
        tokens.Take(length, isKey ? TokenKind.Name : TokenKind.Text);
    }

    private void ReadFlowMark(char mark)
    {
        _flowDepth = Math.Max(0, _flowDepth + (mark is '[' or '{' ? 1 : mark is ',' ? 0 : -1));
        tokens.Take(1, kind: null);
    }

    private void ReadPlain(ReadOnlySpan<char> rest)
    {
        var length = PlainLength(rest, stopAtBlank: false);
        var scalar = rest[..length].TrimEnd(" \t");
        var isKey = _flowDepth > 0 && length < rest.Length && EndsKey(rest, length);
        tokens.Take(scalar.Length, isKey ? TokenKind.Name : KindOf(scalar));
    }

    /// <summary>The length of a plain scalar, at least 1.</summary>
    private int PlainLength(ReadOnlySpan<char> rest, bool stopAtBlank)
    {
        var at = 1;
        while (at < rest.Length
            && !BeginsComment(rest, at)
            && !(stopAtBlank && char.IsWhiteSpace(rest[at]))
            && !(_flowDepth > 0 && (rest[at] is ',' or ']' or '}' || EndsKey(rest, at))))
        {
            at++;
        }

        return at;
    }

    private static string? KindOf(ReadOnlySpan<char> scalar)
    {
        if (Constants.Contains(scalar))
        {
            return TokenKind.Keyword;
        }

        var digits = scalar.TrimStart("+-.");
        return !digits.IsEmpty && char.IsAsciiDigit(digits[0]) && digits.TrimStart("0123456789+-.:_eETZ").IsEmpty
            ? TokenKind.Number
            : null;
    }

    /// <summary>The length of a quoted scalar with its quotes, or of the rest of its line if it is not closed there.</summary>
    private static int QuotedLength(ReadOnlySpan<char> text)
    {
        var at = 1;
        while (at < text.Length)
        {
            var isEscape = text[0] == '"' ? text[at] == '\\' : text[at..] is ['\'', '\'', ..];
            if (!isEscape && text[at] == text[0])
            {
                return at + 1;
            }

            at += isEscape ? 2 : 1;
        }

        return text.Length;
    }

    /// <summary>Does a value end in a block scalar's header, such as <c>|-</c> or <c>&gt;2 # note</c>?</summary>
    private static bool OpensBlock(ReadOnlySpan<char> value)
    {
        var header = value.TrimStart(": \t");
        if (header is not (['|' or '>', ..]))
        {
            return false;
        }

        var after = header[1..].TrimStart("+-123456789");
        return after.IsWhiteSpace() || (char.IsWhiteSpace(after[0]) && after.TrimStart().StartsWith('#'));
    }

    private void ReadBlockScalar(int parentIndent)
    {
        while (Position < end)
        {
            var line = new Line(tokens, end);
            if (!line.Text.IsWhiteSpace() && line.Indent <= parentIndent)
            {
                return;
            }

            line.TakeRest(TokenKind.Text);
        }
    }

    private void TakeBlanks() => tokens.Take(Rest.Length - Rest.TrimStart().Length, kind: null);
}
