namespace Seeds.Engine.Highlighting.Lexing;

/// <summary>
/// Finds the end of a number as most languages write them: <c>42</c>, <c>1_000</c>, <c>0x1F</c>, <c>6.02e23</c>,
/// <c>3f</c>, <c>10u8</c>, <c>12px</c>.
/// </summary>
internal static class NumberScanner
{
    /// <summary>The end of the number that begins at <paramref name="start"/> with a digit or with a dot and a digit.</summary>
    public static int EndOf(ReadOnlySpan<char> code, int start)
    {
        var isHex = code[start] == '0' && start + 1 < code.Length && code[start + 1] is 'x' or 'X';
        var hasPoint = code[start] == '.';
        var at = start + 1;
        while (at < code.Length)
        {
            var isPoint = IsPoint(code, at) && !hasPoint && !isHex;
            if (!isPoint && !char.IsAsciiLetterOrDigit(code[at]) && code[at] != '_' && !(IsExponentSign(code, at) && !isHex))
            {
                break;
            }

            hasPoint |= isPoint;
            at++;
        }

        return at;
    }

    private static bool IsPoint(ReadOnlySpan<char> code, int at) =>
        code[at] == '.' && at + 1 < code.Length && char.IsAsciiDigit(code[at + 1]);

    private static bool IsExponentSign(ReadOnlySpan<char> code, int at) =>
        code[at] is '+' or '-' && code[at - 1] is 'e' or 'E' && at + 1 < code.Length && char.IsAsciiDigit(code[at + 1]);
}
