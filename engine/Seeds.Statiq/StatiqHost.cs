// Compiled only by `dotnet run -p:Statiq=true`, where the package Statiq.Web can be had: the same recipe as real Statiq pipelines.
using Seeds.Engine.Content;
using Seeds.Engine.Diagnostics;
using Seeds.Engine.Faults;
using Seeds.Engine.Pages;
using Seeds.Engine.Pipelines;
using Seeds.Hosting.Files;
using Statiq.App;
using Statiq.Common;
using Statiq.Core;
using Statiq.Web;
using Document = Seeds.Engine.Content.Document;
using Phase = Seeds.Engine.Pipelines.Phase;
using Pipeline = Seeds.Engine.Pipelines.Pipeline;

namespace Seeds.Statiq;

/// <summary>Runs a recipe under Statiq: one pipeline for each of ours, its four phases mapped to ours, our documents carried in metadata.</summary>
public static class StatiqHost
{
    /// <summary>Runs Statiq's commands: none builds, <c>preview</c> shows the site too. <c>-s Drafts=true</c> and <c>-s BaseUrl=URL</c> are our options.</summary>
    public static Task<int> RunAsync(Recipe recipe, string[] args)
    {
        var bootstrapper = Bootstrapper.Factory.CreateDefault(args).AddHostingCommands()
            .AddSetting(Keys.CleanMode, CleanMode.None) // Statiq would empty the output folder first, whatever it holds
            .ConfigureFileSystem(files => (files.CachePath, files.TempPath) = ("obj/statiq/cache", "obj/statiq/temp"));
        foreach (var pipeline in recipe.Pipelines) bootstrapper.AddPipeline(pipeline.Name, new StatiqPipeline(recipe, pipeline));
        return bootstrapper.RunAsync();
    }

    /// <summary>What a document of Statiq's carries: ours, and the corpus that the next phase of ours sees, which Statiq may not be asked for.</summary>
    private sealed record Parcel(Document Document, Corpus Corpus);

    private sealed class StatiqPipeline : global::Statiq.Core.Pipeline
    {
        public StatiqPipeline(Recipe recipe, Pipeline pipeline)
        {
            InputModules = new ModuleList { new ReadFiles("**/*"), new PhaseModule(recipe, pipeline, Phase.Input) };
            ProcessModules = new ModuleList { new PhaseModule(recipe, pipeline, Phase.Process) };
            PostProcessModules = new ModuleList { new PhaseModule(recipe, pipeline, Phase.PostProcess) };
            OutputModules = new ModuleList { new PhaseModule(recipe, pipeline, Phase.Output), new WriteFiles() };
        }
    }

    private sealed class PhaseModule(Recipe recipe, Pipeline pipeline, Phase phase) : Module
    {
        protected override async Task<IEnumerable<IDocument>> ExecuteContextAsync(IExecutionContext context)
        {
            var listing = phase == Phase.Input ? List(context) : new InputListing([], []);
            var own = phase == Phase.Input ? [] : Unpack(context.Inputs);
            var theme = ThemeFolder.Find().List();
            var start = own.FirstOrDefault()?.Corpus ?? Corpus.Start(PresentationReader.Read(theme), DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime));
            // Statiq's PostProcess waits for the Process phase of every pipeline, and then sees its documents: our rule too.
            var corpus = phase == Phase.PostProcess ? start.After(Phase.Process, Unpack(context.Outputs).Select(p => p.Document), recipe.Extensions) : start;
            var options = new BuildOptions(
                Uri.TryCreate(context.Settings.GetString("BaseUrl"), UriKind.Absolute, out var url) ? url : null, context.Settings.GetBool("Drafts"), Environment.ProcessorCount);
            var inputs = new BuildInputs(listing.Files, theme, options);
            var result = await Builder.RunPhaseAsync(
                pipeline, phase, [.. own.Select(p => p.Document)], new BuildContext(inputs, corpus, recipe.Extensions, context.CancellationToken));
            var listed = pipeline == recipe.Pipelines[0] ? listing.Diagnostics : []; // all pipelines list the same files
            foreach (var fault in DiagnosticOrder.Sort(listed.Concat(result.Diagnostics)))
            {
                // With an error Statiq ends with a code other than 0, after all is written.
                context.Log(fault.Severity == Severity.Error ? LogLevel.Error : LogLevel.Warning, new StatiqLogState(), new TextFormat(Palette.Plain).Write([fault]));
            }

            var next = phase == Phase.Input ? await AfterInputAsync(corpus, inputs, context.CancellationToken) : corpus;
            return await Task.WhenAll(result.Documents.Select(d => PackAsync(new Parcel(d, next), context)));
        }

        /// <summary>Statiq's Process phase does not wait for the Input of other pipelines, and ours sees it: what they give is worked out here too.</summary>
        private async Task<Corpus> AfterInputAsync(Corpus corpus, BuildInputs inputs, CancellationToken cancellation)
        {
            var documents = new List<Document>();
            foreach (var other in recipe.Pipelines)
            {
                var read = await Builder.RunPhaseAsync(other, Phase.Input, [], new BuildContext(inputs, corpus, recipe.Extensions, cancellation));
                if (UnreadPeople.IsAmong(read.Diagnostics)) throw new InvalidOperationException("records of people cannot be read, so that nothing is published"); // ends all pipelines: none has an output yet
                documents.AddRange(read.Documents);
            }

            return corpus.After(Phase.Input, documents, recipe.Extensions);
        }

        private static ImmutableArray<Parcel> Unpack(IEnumerable<IDocument> documents) => [.. documents.Select(d => d.Get<Parcel>(nameof(Parcel)))];

        /// <summary>The files that Statiq read, as <see cref="InputFolder"/> has them: what is hidden or leads out of the folder stays out.</summary>
        private static InputListing List(IExecutionContext context)
        {
            var read = context.Inputs.Select(d => d.Source.GetRelativeInputPath().FullPath).ToHashSet(StringComparer.Ordinal);
            var folders = context.FileSystem.InputPaths.Reverse().Select(p => Path.GetRelativePath(".", context.FileSystem.RootPath.Combine(p).FullPath)); // the last wins, as in Statiq
            ImmutableArray<InputListing> listings = [.. folders.Select(f => InputFolder.List(f, context.FileSystem.GetOutputPath().FullPath))];
            var files = listings.SelectMany(l => l.Files).Where(f => read.Contains(f.Path)).DistinctBy(f => f.Path, StringComparer.Ordinal);
            return new InputListing([.. files.OrderBy(f => f.Path, StringComparer.Ordinal)], [.. listings.SelectMany(l => l.Diagnostics)]);
        }

        private async Task<IDocument> PackAsync(Parcel parcel, IExecutionContext context)
        {
            var items = new MetadataItems { { nameof(Parcel), parcel } };
            if (phase != Phase.Output || parcel.Document.Content is not { } content) return context.CreateDocument(items);
            IContentProvider bytes = content.Make is { } make ? new MemoryContent((await make()).ToArray())
                : parcel.Document.Path.Length == 0 ? new MemoryContent(content.Copied!.Read().Bytes.ToArray())
                : context.FileSystem.GetInputFile(parcel.Document.Path).GetContentProvider(); // which Statiq copies, be it empty or not
            return context.CreateDocument(new NormalizedPath(parcel.Document.Address.Path), items, bytes);
        }
    }
}
