namespace Seeds.Engine.Highlighting.Lexing;

/// <summary>Reads Markdown line by line: what a line begins with, then code, links and comments within it.</summary>
internal sealed class MarkdownReader(TokenWriter tokens, int end, ILexer frontMatter, Func<string, ILexer?> fenceLexer)
{
    private int Position => tokens.Position;

    /// <summary>Reads to the end.</summary>
    public void Read()
    {
        if (Position == 0)
        {
            ReadFrontMatter();
        }

        while (Position < end)
        {
            var line = new Line(tokens, end);
            var text = line.Text.TrimStart();
            if (FenceLength(text) is var fence and > 0)
            {
                ReadFence(line, text[0], fence);
            }
            else if (text.TrimStart('#') is var title && title.Length < text.Length && (title.IsEmpty || title[0] == ' '))
            {
                line.TakeRest(TokenKind.Keyword);
            }
            else
            {
                ReadMarks(line);
                ReadInlines(line);
                line.TakeBreak();
            }
        }
    }

    private void ReadFrontMatter()
    {
        var first = new Line(tokens, end);
        if (first.Text.TrimEnd() is not "---")
        {
            return;
        }

        var inside = tokens.Code.AsSpan(first.End, end - first.End);
        var close = inside.IndexOf("\n---", StringComparison.Ordinal);
        if (close >= 0)
        {
            first.TakeRest(TokenKind.Keyword);
            frontMatter.Read(tokens, Math.Max(Position, first.End + close + 1));
            new Line(tokens, end).TakeRest(TokenKind.Keyword);
        }
    }

    /// <summary>Reads a fence, the code in it and its closing line, which may be missing.</summary>
    private void ReadFence(in Line open, char mark, int length)
    {
        tokens.Take(open.Indent + length, TokenKind.Operator);
        var info = tokens.Rest(open.End).Trim().ToString();
        open.TakeRest(TokenKind.Type);
        var close = FenceClose(mark, length);
        fenceLexer(info)?.Read(tokens, close);
        tokens.TakeTo(close, kind: null);
        if (Position < end)
        {
            new Line(tokens, end).TakeRest(TokenKind.Operator);
        }
    }

    /// <summary>Where the line that closes a fence begins, or the end.</summary>
    private int FenceClose(char mark, int length)
    {
        var at = Position;
        while (at < end)
        {
            var rest = tokens.Code.AsSpan(at, end - at);
            var lineLength = rest.IndexOfAny('\r', '\n');
            var line = (lineLength < 0 ? rest : rest[..lineLength]).Trim();
            if (line.Length >= length && !line.ContainsAnyExcept(mark))
            {
                return at;
            }

            at += lineLength < 0 ? rest.Length : lineLength + 1;
        }

        return end;
    }

    private static int FenceLength(ReadOnlySpan<char> text)
    {
        var length = text is ['`' or '~', ..] ? text.Length - text.TrimStart(text[0]).Length : 0;
        return length < 3 || (text[0] == '`' && text[length..].Contains('`')) ? 0 : length;
    }

    /// <summary>Reads quotation marks, list marks and rules at the start of a line.</summary>
    private void ReadMarks(in Line line)
    {
        while (Position < line.End)
        {
            var rest = tokens.Rest(line.End);
            var blanks = rest.Length - rest.TrimStart().Length;
            var mark = MarkLength(rest[blanks..]);
            if (mark == 0)
            {
                return;
            }

            tokens.Take(blanks, kind: null);
            tokens.Take(mark, TokenKind.Operator);
        }
    }

    private static int MarkLength(ReadOnlySpan<char> text)
    {
        if (text is ['>', ..] or ['-' or '*' or '+'] or ['-' or '*' or '+', ' ', ..])
        {
            return 1;
        }

        var digits = text.Length - text.TrimStart("0123456789").Length;
        return digits is > 0 and < 10 && text[digits..] is ['.' or ')', ' ', ..] ? digits + 1 : 0;
    }

    private void ReadInlines(in Line line)
    {
        while (Position < line.End)
        {
            var rest = tokens.Rest(line.End);
            var length = InlineLength(rest, out var kind);
            if (length == 0)
            {
                // What is not closed on this line makes the rest of it plain: looking again for each mark would cost too much.
                tokens.TakeTo(line.End, kind: null);
            }

            tokens.Take(length, kind);
        }
    }

    /// <summary>The length and kind of the inline at the start of a text; 0 for one that is not closed.</summary>
    private static int InlineLength(ReadOnlySpan<char> rest, out string? kind)
    {
        kind = TokenKind.Text;
        switch (rest)
        {
            case ['`', ..]:
                return CodeSpanLength(rest);
            case [']', '(', .. var target]:
                return target.IndexOf(')') is var close and >= 0 ? close + 3 : 0;
            case ['<', '!', '-', '-', .. var comment]:
                kind = TokenKind.Comment;
                return comment.IndexOf("-->", StringComparison.Ordinal) is var last and >= 0 ? last + 7 : rest.Length;
            default:
                kind = null;
                return PlainLength(rest);
        }
    }

    private static int CodeSpanLength(ReadOnlySpan<char> rest)
    {
        var length = rest.Length - rest.TrimStart('`').Length;
        for (var at = length; at < rest.Length;)
        {
            var run = rest[at..].Length - rest[at..].TrimStart('`').Length;
            at += Math.Max(1, run);
            if (run == length)
            {
                return at;
            }
        }

        return 0;
    }

    private static int PlainLength(ReadOnlySpan<char> rest)
    {
        if (rest[0] == '\\')
        {
            return Math.Min(2, rest.Length);
        }

        var length = 1;
        while (length < rest.Length && rest[length] is not ('`' or ']' or '<' or '\\'))
        {
            length++;
        }

        return length;
    }
}
