using System.Collections.Immutable;
using System.Globalization;

namespace Seeds.Bench;

/// <summary>Reads the command line. Exactly one of the two values is there.</summary>
internal sealed record CommandLine(BenchOptions? Options, string? Fault)
{
    /// <summary>How the command is used.</summary>
    public const string Usage = """
        Compares the time and memory that Seeds.Site and Hugo need to build the same site, or Seeds.Site with records and without.

        usage: dotnet run --project bench -c Release -- [options]

          --pages N,N   sizes of site, in pages, 1 to 50000 (default 1000,10000)
          --runs N      runs of each tool at each size, 1 to 99 (default 3)
          --records     measure what records cost, at the first of the sizes (default 1000)
          --only TOOL   measure ours or hugo alone, without ratios
          --work DIR    folder to work in, absent or empty (default: a temporary one)
          --keep        keep the generated sites and the last outputs
          --write       also write the report to bench/results.md
          --help        show this

        examples:
          dotnet run --project bench -c Release -- --pages 100 --runs 1
          dotnet run --project bench -c Release -- --only hugo --work /tmp/bench --keep
          dotnet run --project bench -c Release -- --records --runs 5

        exit status: 0 measured, 1 a tool is missing or a run failed, 2 wrong arguments
        """;

    private const int MostPages = 50_000;
    private const int MostArticles = 10_000; // names are invented for as many records as go with them
    private const int MostRuns = 99;

    /// <summary>Reads <paramref name="arguments"/>; a fault is one line for the user.</summary>
    public static CommandLine Parse(ImmutableArray<string> arguments)
    {
        var options = new BenchOptions();
        for (var i = 0; i < arguments.Length; i++)
        {
            var name = arguments[i];
            if (WithFlag(options, name) is { } flagged)
            {
                options = flagged;
                continue;
            }

            if (name is not ("--pages" or "--runs" or "--only" or "--work"))
            {
                return Wrong($"unknown argument '{name}'; --help lists the options");
            }

            if (++i == arguments.Length)
            {
                return Wrong($"{name} needs a value");
            }

            var read = WithValue(options, name, arguments[i]);
            if (read.Options is null)
            {
                return read;
            }

            options = read.Options;
        }

        return options switch
        {
            { Help: true } => new CommandLine(options, null),
            { Only: not null, Records: true } => Wrong("--records measures Seeds.Site alone, so it cannot go with --only"),
            { Only: not null, Write: true } => Wrong("--write needs both tools, so it cannot go with --only"),
            { Records: true } when options.Pages[0] > MostArticles => Wrong("--records measures up to 10000 pages"),
            _ => new CommandLine(options, null),
        };
    }

    private static BenchOptions? WithFlag(BenchOptions options, string name) => name switch
    {
        "--keep" => options with { Keep = true },
        "--write" => options with { Write = true },
        "--records" => options with { Records = true },
        "--help" or "-h" => options with { Help = true },
        _ => null,
    };

    private static CommandLine WithValue(BenchOptions options, string name, string value) => name switch
    {
        "--pages" => WithPages(options, value),
        "--runs" => Number(value, MostRuns) is { } runs
            ? Right(options with { Runs = runs })
            : Wrong($"--runs takes a number from 1 to 99, not '{value}'"),
        "--only" => value switch
        {
            "ours" => Right(options with { Only = Tool.Seeds }),
            "hugo" => Right(options with { Only = Tool.Hugo }),
            _ => Wrong($"--only takes ours or hugo, not '{value}'"),
        },
        _ => value.Length > 0
            ? Right(options with { WorkFolder = value })
            : Wrong("--work takes a folder, not ''"),
    };

    private static CommandLine WithPages(BenchOptions options, string value)
    {
        var sizes = value.Split(',').Select(size => Number(size, MostPages)).ToArray();
        return sizes.All(size => size is not null)
            ? Right(options with { Pages = [.. sizes.OfType<int>().Distinct()] })
            : Wrong($"--pages takes numbers from 1 to 50000, separated by commas, not '{value}'");
    }

    private static int? Number(string text, int most) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= most
            ? number
            : null;

    private static CommandLine Right(BenchOptions options) => new(options, null);

    private static CommandLine Wrong(string fault) => new(null, fault);
}
