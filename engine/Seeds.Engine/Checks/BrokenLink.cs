using Seeds.Engine.Content;
using Seeds.Engine.Diagnostics;
using Seeds.Engine.Links;
using Seeds.Engine.Pipelines;
using Seeds.Engine.Text;

namespace Seeds.Engine.Checks;

/// <summary>A link or image leads to a path at which nothing stands.</summary>
public sealed class BrokenLink : ICheck
{
    /// <inheritdoc/>
    public string Id => "SEED004";

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Run(Corpus corpus)
    {
        var paths = corpus.Documents.Where(d => d.Path.Length > 0).Select(d => d.Path).ToImmutableArray();
        var inFolder = paths.ToLookup(Paths.FolderOf, StringComparer.Ordinal);
        var byName = paths.ToLookup(Paths.NameOf, StringComparer.OrdinalIgnoreCase);
        foreach (var (page, link, found) in PageLinks.Leading<MissingLink>(corpus))
        {
            var what = link.IsImage ? "image" : "link";
            var message = link.Target.Length == 0 ? $"this {what} has no address" : $"{what} to `{link.Target}` goes nowhere";
            var label = link.Target.Length == 0 ? "nothing stands here" : link.IsImage ? "no file at this path" : "no page or file at this path";
            yield return new Diagnostic(Id, Severity.Error, message, page.Source, link.Span, label, Hint(page, found.Path, inFolder, byName));
        }
    }

    /// <summary>The path that was most likely meant: one alike in the same folder, else the same name elsewhere.</summary>
    private static string? Hint(Document page, string missing, ILookup<string, string> inFolder, ILookup<string, string> byName)
    {
        if (missing.Length == 0) return "give the link an address, or take it away";
        var folder = Paths.FolderOf(missing);
        var near = DidYouMean.Nearest(Paths.NameOf(missing), inFolder[folder].Select(Paths.NameOf)) is { } name ? (folder.Length > 0 ? folder + "/" : "") + name : byName[Paths.NameOf(missing)].FirstOrDefault();
        return near is null ? null : $"did you mean `{new Address(near).RelativeTo(new Address(page.Path))}`?";
    }
}
