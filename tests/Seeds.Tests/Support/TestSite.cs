using System.Reflection;
using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Seeds.Cards;
using Seeds.Engine.Content;
using Seeds.Engine.Diagnostics;
using Seeds.Engine.Modules;
using Seeds.Engine.Pages;
using Seeds.Engine.Pipelines;
using Seeds.Hosting.Rendering;

namespace Seeds.Tests.Support;

/// <summary>A site built in memory, with its files and its faults.</summary>
/// <param name="Files">All files of the site, by address.</param>
/// <param name="Diagnostics">The faults.</param>
/// <param name="Documents">The documents behind the files.</param>
internal sealed record TestSite(
    ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> Files, ImmutableArray<Diagnostic> Diagnostics, ImmutableArray<Document> Documents)
{
    private static readonly Assembly SiteAssembly = Assembly.Load("Seeds.Site");

    /// <summary>The project's own theme.</summary>
    public static ITheme RealTheme { get; } = new RazorTheme(SiteAssembly);

    /// <summary>The same pipelines as in Program.cs; that they are the same, a test of the whole program sees to.</summary>
    public static Recipe RecipeWith(ITheme theme) => new(
        Extensions.Discover(SiteAssembly),
        new Pipeline("records")
        {
            Input = [new SelectFiles(FileKind.Records), new DecodeText(), new ReadRecords()],
            Process = [new MakeOpenData()],
            Output = [new CopyFiles(), new MakeNotes()],
        },
        new Pipeline("published")
        {
            Input = [new SelectFiles(FileKind.Published), new DecodeText(), new ReadPublished()],
            Process = [new LeaveUnpublished()],
        },
        new Pipeline("pages")
        {
            Input = [new SelectFiles(FileKind.Text), new DecodeText()],
            Process = [new WithholdNames(), new ReadFrontMatter(), new HoldBackDrafts(), new ReadBody()],
            PostProcess = [new ComposePages()],
            Output = [new DrawCards(), new RenderPages(theme), new MakeSearch(), new MakeCopies(), new MakeSiteFiles()],
        },
        new Pipeline("assets")
        {
            Input = [new SelectFiles(FileKind.Asset), new HoldBackRecords()],
            Process = [new HoldBackTelltales(), new MeasureImages()],
            Output = [new CopyFiles()],
        },
        new Pipeline("theme")
        {
            Process = [new SelectThemeFiles()],
            Output = [new LeaveOutUnused(), new CopyFiles()],
        },
        new Pipeline("checks")
        {
            PostProcess = [new RunChecks()],
        })
    {
        Closing = [new RootNotFound(), new MakeKeepLists(), new MakeRedirects(), new MakeHeaders()],
    };

    /// <summary>Builds a site of a few text files with the plain theme.</summary>
    public static Task<TestSite> BuildAsync(params (string Path, string Text)[] files) =>
        BuildAsync([.. files.Select(f => Source.Text(f.Path, f.Text))], new BuildOptions());

    /// <summary>Builds a site with the plain theme.</summary>
    public static Task<TestSite> BuildAsync(ImmutableArray<InputFile> files, BuildOptions options) =>
        BuildAsync(new BuildInputs(files, TestWords.Theme(), options), PlainTheme.Instance);

    /// <summary>Builds a site.</summary>
    public static async Task<TestSite> BuildAsync(BuildInputs inputs, ITheme theme)
    {
        var sorted = inputs with { Files = [.. inputs.Files.OrderBy(f => f.Path, StringComparer.Ordinal)] };
        return await BuildUnsortedAsync(sorted, theme);
    }

    /// <summary>Builds a site with its files in the order given.</summary>
    public static async Task<TestSite> BuildUnsortedAsync(BuildInputs inputs, ITheme theme)
    {
        var result = await Builder.RunAsync(RecipeWith(theme), inputs, TestContext.Current.CancellationToken);
        var files = ImmutableSortedDictionary.CreateBuilder<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal);
        foreach (var output in result.Outputs.OrderBy(o => o.Content!.IsBehind)) // as a folder is written
        {
            files.Add(output.Address.Path, output.Content!.Copied is { } copied ? copied.Read().Bytes : await output.Content.Make!());
        }

        return new TestSite(files.ToImmutable(), result.Diagnostics, result.Outputs) { Corpus = result.Corpus };
    }

    /// <summary>The whole site.</summary>
    public required Seeds.Engine.Pipelines.Corpus Corpus { get; init; }

    /// <summary>The ids of the faults, in order.</summary>
    public IEnumerable<string> Ids => Diagnostics.Select(d => d.Id);

    /// <summary>The faults as a person reads them.</summary>
    public string Report => new TextFormat(Palette.Plain).Write(Diagnostics);

    /// <summary>The text of a file.</summary>
    public string Text(string address) => Encoding.UTF8.GetString(Files[address].Span);

    /// <summary>The HTML of a page's body, without what the theme puts around it.</summary>
    public string Body(string address) => Page<ArticlePage>(address).Body.ToString();

    /// <summary>A page before the theme lays it out.</summary>
    public T Page<T>(string address) where T : PageModel => Assert.IsType<T>(Documents.Single(d => d.Address.Path == address).Page);

    /// <summary>A page as a browser would read it.</summary>
    public IHtmlDocument Html(string address) => new HtmlParser().ParseDocument(Text(address));
}
