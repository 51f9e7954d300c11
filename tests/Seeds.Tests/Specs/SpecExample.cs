using Markdig.Syntax;
using Seeds.Tests.Support;

namespace Seeds.Tests.Specs;

/// <summary>
/// An example of the Markdown dialect: in a file of <c>dialect/</c>, a block of <c>markdown</c> under a heading and the block of <c>html</c>
/// that follows it.
/// </summary>
/// <param name="File">Name of the file.</param>
/// <param name="Name">The heading, numbered where several examples stand below it.</param>
/// <param name="Markdown">The source.</param>
/// <param name="Html">What is expected.</param>
/// <param name="HtmlSpan">Where the expected HTML stands in the file.</param>
internal sealed record SpecExample(string File, string Name, string Markdown, string Html, SourceSpan HtmlSpan)
{
    /// <summary>Where the files stand.</summary>
    public static string Folder { get; } = Path.Combine(Repository.Tests, "Specs", "dialect");

    /// <summary>All examples of all files.</summary>
    public static ImmutableArray<SpecExample> All() =>
        [.. Directory.GetFiles(Folder, "*.md").Order(StringComparer.Ordinal).SelectMany(f => Read(Path.GetFileName(f)))];

    private static IEnumerable<SpecExample> Read(string file)
    {
        var text = System.IO.File.ReadAllText(Path.Combine(Folder, file));
        var (heading, markdown, count) = ("", (string?)null, 0);
        foreach (var block in Markdig.Markdown.Parse(text, trackTrivia: false))
        {
            if (block is HeadingBlock) (heading, count) = (text.Substring(block.Span.Start, block.Span.Length).Trim('#', ' '), 0);
            if (block is not FencedCodeBlock fence) continue;
            var content = fence.Lines.Count == 0 ? "" : fence.Lines.ToString() + "\n";
            if (fence.Info == "markdown") markdown = content;
            else if (fence.Info == "html" && markdown is not null) yield return new SpecExample(file, $"{heading} {++count}", Take(ref markdown), content, fence.Span);
            else throw new InvalidDataException($"{file}, {heading}: a block of `{fence.Info}` stands where `markdown`, then `html`, is expected");
        }

        if (markdown is not null) throw new InvalidDataException($"{file}, {heading}: the last example has no `html`");
    }

    private static string Take(ref string? markdown)
    {
        var taken = markdown!;
        markdown = null;
        return taken;
    }
}
