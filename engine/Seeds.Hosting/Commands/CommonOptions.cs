using System.CommandLine;
using Seeds.Engine.Content;
using Seeds.Engine.Pipelines;
using Seeds.Hosting.Files;
using Seeds.Hosting.Terminal;

namespace Seeds.Hosting.Commands;

/// <summary>The options that several commands share, with their meaning, ranges and defaults.</summary>
public sealed class CommonOptions
{
    /// <summary>The folder to read.</summary>
    public Option<string> Input { get; } = new("--input", "-i") { Description = "Folder with the articles", DefaultValueFactory = _ => "input", HelpName = "DIR" };

    /// <summary>The folder to write.</summary>
    public Option<string> Output { get; } = new("--output", "-o") { Description = "Folder for the site; made by builds alone", DefaultValueFactory = _ => "output", HelpName = "DIR" };

    /// <summary>Where the site is published.</summary>
    public Option<string?> BaseUrl { get; } = new("--base-url") { Description = "Where the site is published, for canonical addresses: https://example.org/", HelpName = "URL" };

    /// <summary>Whether drafts are built too.</summary>
    public Option<bool> Drafts { get; } = new("--drafts") { Description = "Build drafts too" };

    /// <summary>Whether warnings count as errors.</summary>
    public Option<bool> Strict { get; } = new("--strict") { Description = "Warnings count as errors, and a site with any fault is not written" };

    /// <summary>Whether warnings count as errors, of a command that writes no site.</summary>
    public Option<bool> StrictCheck { get; } = new("--strict") { Description = "Warnings count as errors: exit code 1 for warnings too" };

    /// <summary>How diagnostics are written.</summary>
    public Option<string> Format { get; } = new("--format", "-f") { Description = "How faults are written", DefaultValueFactory = _ => "text", HelpName = string.Join('|', Formats.Names) };

    /// <summary>How many documents are worked on at once.</summary>
    public Option<int> Threads { get; } = new("--threads") { Description = "Documents worked on at once; the site does not depend on it", DefaultValueFactory = _ => Environment.ProcessorCount, HelpName = "N" };

    /// <summary>The port to serve on.</summary>
    public Option<int> Port { get; } = new("--port", "-p") { Description = "Port at 127.0.0.1; if taken, the next free one", DefaultValueFactory = _ => 5080, HelpName = "N" };

    /// <summary>Whether to open a browser.</summary>
    public Option<bool> Open { get; } = new("--open") { Description = "Open the site in the browser" };

    /// <summary>The options with their limits.</summary>
    public CommonOptions()
    {
        Format.AcceptOnlyFromAmong([.. Formats.Names]);
        Threads.Validators.Add(r => Require(NumberOf(r) is null or >= 1 and <= 256, r, "--threads takes a number from 1 to 256"));
        Port.Validators.Add(r => Require(NumberOf(r) is null or >= 1 and <= 65535, r, "--port takes a number from 1 to 65535"));
        Input.Validators.Add(r => Require(r.Tokens is not [{ Value: "" }], r, "--input takes a folder"));
        Output.Validators.Add(r => Require(r.Tokens is not [{ Value: "" }], r, "--output takes a folder"));
        BaseUrl.Validators.Add(r => Require(Url.Web(r.GetValueOrDefault<string>()) is not null, r, "--base-url takes a whole address: https://example.org/"));
        BaseUrl.Validators.Add(r => Require(r.GetValueOrDefault<string>()?.AsSpan().ContainsAny('?', '#') != true, r, "--base-url takes an address without `?` and `#`"));
    }

    /// <summary>What was chosen.</summary>
    public BuildSettings Read(ParseResult parsed) => new(
        parsed.GetValue(Input)!,
        parsed.GetValue(Output)!,
        ThemeFolder.Find(),
        parsed.GetValue(Strict) || parsed.GetValue(StrictCheck),
        new BuildOptions(parsed.GetValue(BaseUrl) is { } url ? new Uri(url) : null, parsed.GetValue(Drafts), parsed.GetValue(Threads)));

    /// <summary>The number given; null where it is left out or is none, which the parser reports by itself.</summary>
    private static int? NumberOf(System.CommandLine.Parsing.OptionResult result) =>
        result.Tokens is [{ Value: var text }] && int.TryParse(text, System.Globalization.NumberStyles.AllowLeadingSign, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : null;

    private static void Require(bool holds, System.CommandLine.Parsing.SymbolResult result, string message)
    {
        if (!holds) result.AddError(message);
    }
}
