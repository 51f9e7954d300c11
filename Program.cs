// The recipe: how the site is made. A pipeline is a list of modules in four phases; all pipelines end a phase before any begins the
// next, and each module sees the whole site as the phase before left it. Page kinds, registers, files of data and checks are found by type.
using Seeds.Cards;
using Seeds.Engine.Modules;
using Seeds.Engine.Pipelines;
using Seeds.Hosting.Commands;
using Seeds.Hosting.Rendering;

var theme = new RazorTheme(typeof(Program).Assembly);

var recipe = new Recipe(
    Extensions.Discover(typeof(Program).Assembly),

    // Records are read before any page, and published as registers and open data.
    new Pipeline("records")
    {
        Input = [new SelectFiles(FileKind.Records), new DecodeText(), new ReadRecords()],
        Process = [new MakeOpenData()],
        Output = [new CopyFiles(), new MakeNotes()],
    },

    // What has been published is remembered, so that no address is lost.
    new Pipeline("published")
    {
        Input = [new SelectFiles(FileKind.Published), new DecodeText(), new ReadPublished()],
        Process = [new LeaveUnpublished()],
    },

    // Markdown and plain text become pages.
    new Pipeline("pages")
    {
        Input = [new SelectFiles(FileKind.Text), new DecodeText()],
        Process = [new WithholdNames(), new ReadFrontMatter(), new HoldBackDrafts(), new ReadBody()],
        PostProcess = [new ComposePages()],
        Output = [new DrawCards(), new RenderPages(theme), new MakeSearch(), new MakeCopies(), new MakeSiteFiles()],
    },

    // All other files are copied, but for records in a wrong place; of images the size is read.
    new Pipeline("assets")
    {
        Input = [new SelectFiles(FileKind.Asset), new HoldBackRecords()],
        Process = [new HoldBackTelltales(), new MeasureImages()],
        Output = [new CopyFiles()],
    },

    // The theme's style and scripts become files that pages share.
    new Pipeline("theme")
    {
        Process = [new SelectThemeFiles()],
        Output = [new LeaveOutUnused(), new CopyFiles()],
    },

    // The whole site is checked.
    new Pipeline("checks")
    {
        PostProcess = [new RunChecks()],
    })
{
    // What is made of the finished files.
    Closing = [new RootNotFound(), new MakeKeepLists(), new MakeRedirects(), new MakeHeaders()],
};

#if STATIQ
return await Seeds.Statiq.StatiqHost.RunAsync(recipe, args);
#else
return await CommandLine.RunAsync(recipe, args);
#endif
