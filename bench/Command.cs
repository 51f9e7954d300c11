using System.Collections.Immutable;
using System.ComponentModel;
using System.Diagnostics;

namespace Seeds.Bench;

/// <summary>A program to run, its arguments and the folder it runs in.</summary>
internal sealed record Command(string Program, ImmutableArray<string> Arguments, string Folder)
{
    /// <summary>Variables set for the program, over those it inherits.</summary>
    public ImmutableArray<(string Name, string Value)> Environment { get; init; } = [];

    /// <summary>
    /// Runs the program to its end and returns what it wrote; <see langword="null"/> when there is no such program.
    /// </summary>
    public async Task<CommandResult?> RunAsync()
    {
        using var process = new Process { StartInfo = StartInfo() };
        try
        {
            process.Start();
        }
        catch (Win32Exception)
        {
            return null;
        }

        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new CommandResult(process.ExitCode, await output, await error);
    }

    private ProcessStartInfo StartInfo()
    {
        var info = new ProcessStartInfo(Program, Arguments)
        {
            UseShellExecute = false,
            WorkingDirectory = Folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in Environment)
        {
            info.Environment[name] = value;
        }

        return info;
    }
}
