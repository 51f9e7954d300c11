using Seeds.Engine.Diagnostics;

namespace Seeds.Hosting.Terminal;

/// <summary>The formats that <c>--format</c> takes.</summary>
public static class Formats
{
    /// <summary>Their names.</summary>
    public static ImmutableArray<string> Names { get; } = [.. All(Palette.Plain).Select(f => f.Name)];

    /// <summary>The format of a name, which must be one of <see cref="Names"/>.</summary>
    public static IDiagnosticFormat Find(string name, Palette palette) => All(palette).First(f => f.Name == name);

    private static ImmutableArray<IDiagnosticFormat> All(Palette palette) => [new TextFormat(palette), new MsBuildFormat(), new JsonFormat(), new SarifFormat()];
}
