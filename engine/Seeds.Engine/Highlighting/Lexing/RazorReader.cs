namespace Seeds.Engine.Highlighting.Lexing;

/// <summary>
/// Reads what <c>@</c> begins in a Razor component or view: comments, directives, code blocks, control statements and
/// expressions. Blocks of control statements hold markup, so only their heads are read as code.
/// </summary>
internal sealed class RazorReader(CodeLanguage code)
{
    private static readonly Words Blocks = Words.Of("code functions");

    private static readonly Words Statements = Words.Of("if for foreach while switch using lock do try");

    private static readonly Words Directives = Words.Of(
        "attribute implements inherits inject layout model namespace page preservewhitespace rendermode section typeparam using "
        + "addTagHelper removeTagHelper");

    /// <summary>Does <c>@</c> here begin code, rather than the name of a directive attribute such as <c>@onclick</c>?</summary>
    public static bool BeginsCode(ReadOnlySpan<char> rest) => rest is ['@', '(' or '{' or '*', ..];

    /// <summary>Reads from an <c>@</c>; at least one character.</summary>
    public void Read(TokenWriter tokens, int end)
    {
        switch (tokens.Rest(end))
        {
            case ['@', '@', ..]:
                tokens.Take(2, kind: null);
                break;
            case ['@', '*', .. var inside]:
                var length = inside.IndexOf("*@", StringComparison.Ordinal);
                tokens.TakeTo(length < 0 ? end : tokens.Position + length + 4, TokenKind.Comment);
                break;
            case ['@', '(' or '{', ..]:
                tokens.Take(1, TokenKind.Operator);
                ReadBracket(tokens, end);
                break;
            case ['@', var first, .. var rest] when (char.IsLetter(first) || first == '_') && !FollowsWord(tokens):
                ReadWord(tokens, end, 1 + NameLength(rest));
                break;
            default:
                tokens.Take(1, kind: null);
                break;
        }
    }

    private void ReadWord(TokenWriter tokens, int end, int length)
    {
        var word = tokens.Rest(end).Slice(1, length);
        var isStatement = Statements.Contains(word) && NextIs(tokens.Rest(end)[(1 + length)..], "({");
        if (Blocks.Contains(word) && NextIs(tokens.Rest(end)[(1 + length)..], "{"))
        {
            tokens.Take(1 + length, TokenKind.Keyword);
            TakeBlanks(tokens, end);
            ReadBracket(tokens, end);
        }
        else if (isStatement)
        {
            tokens.Take(1 + length, TokenKind.Keyword);
            TakeBlanks(tokens, end);
            ReadBracket(tokens, tokens.Rest(end).StartsWith('(') ? end : tokens.Position);
        }
        else if (Directives.Contains(word))
        {
            tokens.Take(1 + length, TokenKind.Keyword);
            code.Read(tokens, tokens.LineEnd(end));
        }
        else
        {
            tokens.Take(1 + length, TokenKind.Name);
            ReadMembers(tokens, end);
        }
    }

    /// <summary>Reads <c>.Name</c>, <c>?.Name</c>, calls and indexes that follow an expression without a blank.</summary>
    private void ReadMembers(TokenWriter tokens, int end)
    {
        while (true)
        {
            switch (tokens.Rest(end))
            {
                case ['(' or '[', ..]:
                    ReadBracket(tokens, end);
                    break;
                case ['.', var first, .. var rest] when char.IsLetter(first):
                    tokens.Take(2 + NameLength(rest), TokenKind.Name);
                    break;
                case ['?', '.', var first, .. var rest] when char.IsLetter(first):
                    tokens.Take(3 + NameLength(rest), TokenKind.Name);
                    break;
                default:
                    return;
            }
        }
    }

    /// <summary>Reads code from an opening bracket to the one that closes it.</summary>
    private void ReadBracket(TokenWriter tokens, int end)
    {
        if (tokens.Position == end)
        {
            return;
        }

        var open = tokens.Code[tokens.Position];
        tokens.Take(1, TokenKind.Operator);
        new CodeReader(code, tokens, end).ReadToBracket(open, open == '(' ? ')' : open == '[' ? ']' : '}', multiline: true);
        tokens.Take(tokens.Position < end ? 1 : 0, TokenKind.Operator);
    }

    /// <summary>Is this the <c>@</c> of a mail address?</summary>
    private static bool FollowsWord(TokenWriter tokens) =>
        tokens.Position > 0 && CodeLanguage.IsNamePart(tokens.Code[tokens.Position - 1]);

    private static void TakeBlanks(TokenWriter tokens, int end) =>
        tokens.TakeTo(end - tokens.Rest(end).TrimStart().Length, kind: null);

    private static bool NextIs(ReadOnlySpan<char> rest, string brackets)
    {
        var next = rest.TrimStart();
        return !next.IsEmpty && brackets.Contains(next[0], StringComparison.Ordinal);
    }

    private static int NameLength(ReadOnlySpan<char> rest)
    {
        var length = 0;
        while (length < rest.Length && CodeLanguage.IsNamePart(rest[length]))
        {
            length++;
        }

        return length;
    }
}
