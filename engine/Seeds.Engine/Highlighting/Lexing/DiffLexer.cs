namespace Seeds.Engine.Highlighting.Lexing;

/// <summary>Colours unified diffs and the output of <c>git diff</c> and <c>git show</c>, line by line.</summary>
internal sealed class DiffLexer : ILexer
{
    private static readonly ImmutableArray<string> Headers =
    [
        "diff ", "index ", "new file mode ", "deleted file mode ", "old mode ", "new mode ", "similarity index ",
        "rename from ", "rename to ", "Binary files ", "commit ",
    ];

    /// <inheritdoc/>
    public void Read(TokenWriter tokens, int end)
    {
        var followsOldName = false;
        while (tokens.Position < end)
        {
            var line = new Line(tokens, end);
            var isOldName = IsOldName(line, tokens.Code.AsSpan(0, end));
            var isNewName = followsOldName && line.Text.StartsWith("+++ ", StringComparison.Ordinal);
            line.TakeRest(isOldName || isNewName ? TokenKind.Type : KindOf(line.Text));
            followsOldName = isOldName;
        }
    }

    /// <summary>A line with three dashes names a file only if one with three plus signs follows; else it was deleted.</summary>
    private static bool IsOldName(in Line line, ReadOnlySpan<char> code) =>
        line.Text.StartsWith("--- ", StringComparison.Ordinal)
        && code[line.End..].TrimStart("\r\n").StartsWith("+++ ", StringComparison.Ordinal);

    private static string? KindOf(ReadOnlySpan<char> line)
    {
        switch (line)
        {
            case ['+', ..]:
                return TokenKind.Inserted;
            case ['-', ..]:
                return TokenKind.Deleted;
            case ['@', '@', ..]:
                return TokenKind.Name;
            case ['\\', ..]:
                return TokenKind.Comment;
        }

        foreach (var header in Headers)
        {
            if (line.StartsWith(header, StringComparison.Ordinal))
            {
                return TokenKind.Keyword;
            }
        }

        return null;
    }
}
