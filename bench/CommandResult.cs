namespace Seeds.Bench;

/// <summary>How a program ended and what it wrote.</summary>
internal sealed record CommandResult(int ExitCode, string Output, string Error)
{
    /// <summary>The last lines of what the program wrote, to show why it failed.</summary>
    public string Tail => string.Join('\n', (Output + Error).Split('\n').Where(line => line.Trim().Length > 0).TakeLast(10));
}
