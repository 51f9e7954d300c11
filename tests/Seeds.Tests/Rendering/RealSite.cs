using Seeds.Engine.Pipelines;
using Seeds.Hosting.Files;
using Seeds.Tests.Support;

namespace Seeds.Tests.Rendering;

/// <summary>A site of a few text files with the project's own theme.</summary>
internal static class RealSite
{
    /// <summary>Builds it.</summary>
    public static Task<TestSite> BuildAsync(params (string Path, string Text)[] files) => BuildAsync(new BuildOptions(Threads: 2), files);

    /// <summary>Builds it as wished.</summary>
    public static Task<TestSite> BuildAsync(BuildOptions options, params (string Path, string Text)[] files) =>
        TestSite.BuildAsync(new BuildInputs([.. files.Select(f => Source.Text(f.Path, f.Text))], new ThemeFolder(Repository.At("theme")).List(), options), TestSite.RealTheme);
}
