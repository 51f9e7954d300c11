// Compiled only by `dotnet run -p:Statiq=true`, where the package Statiq.Web can be had: the same recipe as real Statiq pipelines.
using Seeds.Engine.Content;
using Seeds.Engine.Diagnostics;
using Seeds.Engine.Pipelines;
using Seeds.Hosting.Files;
using Statiq.App;
using Statiq.Common;
using Statiq.Core;
using Statiq.Web;
using Microsoft.Extensions.Logging;
using Document = Seeds.Engine.Content.Document;
using Phase = Seeds.Engine.Pipelines.Phase;
using Pipeline = Seeds.Engine.Pipelines.Pipeline;

namespace Seeds.Statiq;

/// <summary>Runs a recipe under Statiq: one pipeline for each of ours, its four phases mapped to ours, our documents carried in metadata.</summary>
public static class StatiqHost
{
    /// <summary>Runs Statiq with its own commands (<c>build</c>, <c>preview</c>, …).</summary>
    public static Task<int> RunAsync(Recipe recipe, string[] args)
    {
        var bootstrapper = Bootstrapper.Factory.CreateDefault(args).AddHostingCommands();
        foreach (var pipeline in recipe.Pipelines) bootstrapper = bootstrapper.AddPipeline(pipeline.Name, new StatiqPipeline(recipe, pipeline));
        return bootstrapper.RunAsync();
    }

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
        private const string Key = "SeedsDocument";

        protected override async Task<IEnumerable<IDocument>> ExecuteContextAsync(IExecutionContext context)
        {
            var files = phase == Phase.Input ? context.Inputs.Select(FileOf).OrderBy(f => f.Path, StringComparer.Ordinal).ToImmutableArray() : [];
            var own = phase == Phase.Input ? [] : Ours(context.Inputs);
            // Statiq's PostProcess waits for the Process phase of every pipeline, which is our rule too.
            var corpus = phase is Phase.PostProcess or Phase.Output ? Corpus.Empty.After(Phase.Process, Ours(context.Outputs).Where(d => d.Page is null), recipe.Extensions) : Corpus.Empty;
            var inputs = new BuildInputs(files, ThemeFolder.Find().List(), new BuildOptions(Threads: Environment.ProcessorCount));
            var result = await Builder.RunPhaseAsync(pipeline, phase, own, new BuildContext(inputs, corpus, recipe.Extensions, context.CancellationToken));
            foreach (var fault in DiagnosticOrder.Sort(result.Diagnostics))
            {
                context.Log(fault.Severity == Severity.Error ? LogLevel.Error : LogLevel.Warning, new TextFormat(Palette.Plain).Write([fault]));
            }

            return await Task.WhenAll(result.Documents.Select(d => ToStatiqAsync(d, context)));
        }

        private static ImmutableArray<Document> Ours(IEnumerable<IDocument> documents) => [.. documents.Select(d => d.Get<Document>(Key)).Where(d => d is not null)];

        private static InputFile FileOf(IDocument document)
        {
            var path = document.Source.GetRelativeInputPath().ToString();
            return new InputFile(path, "input/" + path, document.ContentProvider.GetLength(), () =>
            {
                using var content = document.GetContentStream();
                using var bytes = new MemoryStream();
                content.CopyTo(bytes);
                return new FileBytes(bytes.ToArray());
            });
        }

        private async Task<IDocument> ToStatiqAsync(Document document, IExecutionContext context)
        {
            var items = new MetadataItems { { Key, document } };
            if (phase != Phase.Output || document.Content is not { } content) return context.CreateDocument(items);
            var bytes = content.Copied is { } file ? file.Read().Bytes : await content.Make!();
            return context.CreateDocument(new NormalizedPath(document.Address.Path), items, context.GetContentProvider(new MemoryStream(bytes.ToArray())));
        }
    }
}
