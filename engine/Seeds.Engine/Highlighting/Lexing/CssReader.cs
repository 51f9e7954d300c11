namespace Seeds.Engine.Highlighting.Lexing;

/// <summary>
/// Reads a style sheet. Whether a statement is a declaration or a selector is told by the <c>;</c>, <c>{</c> or
/// <c>}</c> that comes first after its start.
/// </summary>
internal sealed class CssReader(TokenWriter tokens, int end, bool lineComments)
{
    private Part _part = Part.Unknown;
    private int _nextMark = -1;
    private int _brackets;

    private enum Part
    {
        Unknown,
        Selector,
        Property,
        Value,
        Prelude,
    }

    private int Position => tokens.Position;

    private ReadOnlySpan<char> Rest => tokens.Rest(end);

    /// <summary>Reads to the end.</summary>
    public void Read()
    {
        while (Position < end)
        {
            ReadNext(Rest);
        }
    }

    private void ReadNext(ReadOnlySpan<char> rest)
    {
        switch (rest)
        {
            case ['/', '*', ..]:
                var length = rest[2..].IndexOf("*/", StringComparison.Ordinal);
                tokens.TakeTo(length < 0 ? end : Position + length + 4, TokenKind.Comment);
                break;
            case ['/', '/', ..] when lineComments:
                tokens.TakeTo(tokens.LineEnd(end), TokenKind.Comment);
                break;
            case ['"' or '\'', ..]:
                ReadString(rest[0]);
                break;
            case ['{' or '}', ..] or [';', ..] when rest[0] != ';' || _brackets == 0:
                tokens.Take(1, kind: null);
                (_part, _brackets) = (Part.Unknown, 0);
                break;
            case [var c, ..] when char.IsWhiteSpace(c):
                tokens.Take(1, kind: null);
                break;
            default:
                _part = _part == Part.Unknown ? PartOf(rest[0]) : _part;
                ReadInStatement(rest[0]);
                break;
        }
    }

    private Part PartOf(char first)
    {
        if (first == '@')
        {
            return Part.Prelude;
        }

        if (_nextMark < Position)
        {
            var length = Rest.IndexOfAny(';', '{', '}');
            _nextMark = length < 0 ? end : Position + length;
        }

        return _nextMark < end && tokens.Code[_nextMark] == '{' ? Part.Selector : Part.Property;
    }

    private void ReadInStatement(char c)
    {
        var next = Rest.Length > 1 ? Rest[1] : '\0';
        var isSigned = c is '.' or '#' or '@' or '$' or '!' or ':' && (IsNamePart(next) || next == ':');
        if (char.IsAsciiDigit(c) || (c is '.' or '-' or '+' && char.IsAsciiDigit(next) && _part != Part.Selector))
        {
            tokens.Take(1 + NumberLength(Rest[1..]), TokenKind.Number);
        }
        else if (c == ':' && _part == Part.Property)
        {
            tokens.Take(1, kind: null);
            _part = Part.Value;
        }
        else if (isSigned || IsNamePart(c))
        {
            ReadName(c, NameLength(Rest));
        }
        else
        {
            _brackets = c == '(' ? _brackets + 1 : c == ')' ? Math.Max(0, _brackets - 1) : _brackets;
            tokens.Take(1, kind: null);
        }
    }

    private void ReadName(char first, int length)
    {
        var after = Rest[length..];
        var kind = first switch
        {
            '@' => TokenKind.Keyword,
            '$' => TokenKind.Name,
            '!' => TokenKind.Keyword,
            '#' when _part is Part.Value => TokenKind.Number,
            ':' => _part is Part.Selector ? TokenKind.Keyword : null,
            _ when _part is Part.Property => TokenKind.Name,
            '.' or '#' => TokenKind.Name,
            _ when _part is Part.Selector => TokenKind.Type,
            _ when after.StartsWith('(') || (_part is Part.Prelude && after.TrimStart().StartsWith(':')) => TokenKind.Name,
            _ => null,
        };
        tokens.Take(length, kind);
    }

    private void ReadString(char quote)
    {
        var at = Position + 1;
        while (at < end && tokens.Code[at] != quote && tokens.Code[at] is not ('\r' or '\n'))
        {
            at += tokens.Code[at] == '\\' ? 2 : 1;
        }

        tokens.TakeTo(Math.Min(end, at < end && tokens.Code[at] == quote ? at + 1 : at), TokenKind.Text);
    }

    private static bool IsNamePart(char c) => CodeLanguage.IsNamePart(c) || c == '-';

    private static int NameLength(ReadOnlySpan<char> rest)
    {
        var length = rest.StartsWith("::", StringComparison.Ordinal) ? 2 : 1;
        while (length < rest.Length && IsNamePart(rest[length]))
        {
            length++;
        }

        return length;
    }

    private static int NumberLength(ReadOnlySpan<char> rest)
    {
        var length = 0;
        while (length < rest.Length && (CodeLanguage.IsNamePart(rest[length]) || rest[length] is '.' or '%'))
        {
            length++;
        }

        return length;
    }
}
