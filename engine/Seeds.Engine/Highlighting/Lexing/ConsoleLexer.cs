namespace Seeds.Engine.Highlighting.Lexing;

/// <summary>
/// Reads a session at a prompt: after <c>$</c>, <c>%</c>, <c>#</c> or <c>&gt;</c> at the start of a line stands a
/// command, other lines are what it printed. A text in which no line begins with <c>$</c>, <c>%</c> or
/// <c>&gt;</c> has no prompts: all of it is commands.
/// </summary>
internal sealed class ConsoleLexer(ILexer shell) : ILexer
{
    /// <inheritdoc/>
    public void Read(TokenWriter tokens, int end)
    {
        if (!HasPrompts(tokens, end))
        {
            shell.Read(tokens, end);
            return;
        }

        while (tokens.Position < end)
        {
            var line = new Line(tokens, end);
            if (PromptLength(line.Text, "$%#>") is var length and > 0)
            {
                tokens.Take(length, TokenKind.Operator);
                shell.Read(tokens, CommandEnd(tokens.Code, line.End, end));
            }
            else
            {
                line.TakeRest(kind: null);
            }
        }
    }

    private static bool HasPrompts(TokenWriter tokens, int end)
    {
        var rest = tokens.Rest(end);
        while (!rest.IsEmpty)
        {
            var length = rest.IndexOfAny('\r', '\n');
            if (PromptLength(length < 0 ? rest : rest[..length], "$%>") > 0)
            {
                return true;
            }

            rest = length < 0 ? [] : rest[(length + 1)..];
        }

        return false;
    }

    /// <summary>The length of the prompt that a line begins with, also <c>PS C:\&gt;</c>; 0 if there is none.</summary>
    private static int PromptLength(ReadOnlySpan<char> line, string marks)
    {
        var text = line.TrimStart();
        var mark = text.StartsWith("PS ", StringComparison.Ordinal) || text.StartsWith("PS>", StringComparison.Ordinal)
            ? text.IndexOf('>')
            : !text.IsEmpty && marks.Contains(text[0], StringComparison.Ordinal) ? 0 : -1;
        var isPrompt = mark >= 0 && (mark + 1 == text.Length || text[mark + 1] == ' ');
        return isPrompt ? line.Length - text.Length + mark + 1 : 0;
    }

    /// <summary>Where the command ends, with its line break: a backslash at the end of a line carries it on to the next.</summary>
    private static int CommandEnd(string code, int lineEnd, int end)
    {
        while (lineEnd < end)
        {
            var continues = code[lineEnd - 1] == '\\';
            lineEnd += code.AsSpan(lineEnd, end - lineEnd).StartsWith("\r\n", StringComparison.Ordinal) ? 2 : 1;
            if (!continues)
            {
                break;
            }

            var length = code.AsSpan(lineEnd, end - lineEnd).IndexOfAny('\r', '\n');
            lineEnd = length < 0 ? end : lineEnd + length;
        }

        return lineEnd;
    }
}
