using System.CommandLine;
using Seeds.Hosting.Files;
using Seeds.Hosting.Preview;

namespace Seeds.Hosting.Commands;

/// <summary><c>serve</c>: shows a site that has been built.</summary>
public static class ServeCommand
{
    /// <summary>The command.</summary>
    public static Command Create(CommonOptions options, CommandHost host)
    {
        var command = new ExampledCommand(
            "serve",
            """
            Shows the output folder as it is, at 127.0.0.1; builds nothing.
            """,
            """
            dotnet run -- serve
            dotnet run -- serve --output /tmp/site --port 8000 --open
            """)
        {
            options.Output, options.Port, options.Open,
        };
        command.SetAction(async (parsed, cancellation) =>
        {
            var folder = parsed.GetValue(options.Output)!;
            if (!Directory.Exists(folder)) throw new OutputException($"there is no folder `{folder}`; build the site first with `dotnet run -- build`");
            await using var server = await SiteServer.StartAsync(Path.GetFullPath(folder), parsed.GetValue(options.Port), live: null, cancellation);
            server.Announce(host.Screen, folder, parsed.GetValue(options.Open));
            await server.WaitAsync(cancellation);
            return ExitCode.Clean;
        });
        return command;
    }
}
