using Seeds.Engine.Content;
using Seeds.Engine.Diagnostics;
using Seeds.Engine.Faults;
using Seeds.Engine.FrontMatters;
using Seeds.Engine.Pipelines;
using Seeds.Engine.Records.Care;

namespace Seeds.Engine.Modules;

/// <summary>Takes names that must not be published out of each document's text, before anything is made of it.</summary>
public sealed class WithholdNames : IModule
{
    /// <inheritdoc/>
    public ValueTask<ModuleResult> RunAsync(ImmutableArray<Document> documents, BuildContext context)
    {
        var redactor = context.Corpus.Records.Redactor;
        return new(Each.Document(documents, context, document =>
        {
            var source = document.Source!;
            var name = FolderTitle.Of(Paths.WithoutExtension(Paths.NameOf(document.Path)));
            if (redactor.Apply(name, TextForm.Address) is var cleanName && cleanName != name) document = document with { CleanFileTitle = cleanName };
            var (clean, taken) = redactor.Redact(source.Text, TextForm.Markdown);
            var (whole, told) = FileKinds.IsPlainText(document.Path) ? (clean, []) : MarkedNames.TakeOut(clean, redactor, FrontMatterBlock.Find(clean)?.Body.Start ?? 0);
            if (taken.IsEmpty && told.IsEmpty) return (document, ImmutableArray<Diagnostic>.Empty);
            // Reported at the line, in the changed text: what is withheld does not appear in a log either.
            var changed = source with { Text = whole };
            var faults = taken.Select(f => WithheldName.At(changed, source.PositionOf(f.Span.Start).Line, f.Name.IsShared))
                .Concat(told.Select(t => WithheldName.At(changed, changed.PositionOf(t.Start).Line, isShared: false)));
            return (document with { Source = changed, BodySpan = new Text.TextSpan(0, whole.Length) }, [.. faults.DistinctBy(f => f.Span)]);
        }));
    }
}
