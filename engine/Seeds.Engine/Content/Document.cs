using Seeds.Engine.Catalogues;
using Seeds.Engine.Copies;
using Seeds.Engine.Markdown;
using Seeds.Engine.OpenData;
using Seeds.Engine.Pages;
using Seeds.Engine.Pipelines;
using Seeds.Engine.Records;
using Seeds.Engine.Registers;
using Seeds.Engine.Text;

namespace Seeds.Engine.Content;

/// <summary>
/// What the pipelines pass from module to module: one file of the site, with what the modules so far have found out
/// about it. Immutable; a module returns a changed copy.
/// </summary>
/// <param name="Path">Path in the input folder with <c>/</c>; empty for a page that the build makes by itself.</param>
/// <param name="Address">Where it will be published.</param>
public sealed record Document(string Path, Address Address)
{
    /// <summary>The file it came from; null for a page that the build makes by itself.</summary>
    public InputFile? File { get; init; }

    /// <summary>Its text; null for files that are copied as they are.</summary>
    public SourceText? Source { get; init; }

    /// <summary>The part of <see cref="Source"/> behind the front matter.</summary>
    public TextSpan BodySpan { get; init; }

    /// <summary>Its front matter.</summary>
    public PageMeta Meta { get; init; } = PageMeta.Empty;

    /// <summary>Its content as HTML with places left for what only the whole site knows; null for files that are copied.</summary>
    public PageBody? Body { get; init; }

    /// <summary>The sentence under its headline; null without one.</summary>
    public PageBody? Standfirst { get; init; }

    /// <summary>Its headline where the front matter gives it and it mentions records; else null.</summary>
    public PageBody? Headline { get; init; }

    /// <summary>What its front matter says of it for search results, where it mentions records; else null. It is shown in plain words.</summary>
    public Prose.ProseBlock? Summary { get; init; }

    /// <summary>All that an author wrote for readers of it: the headline, the standfirst, then the text.</summary>
    public IEnumerable<PageBody> Texts => new[] { Headline, Standfirst, Body }.OfType<PageBody>();

    /// <summary>Whether it has footnotes, which stand beside what cites them.</summary>
    public bool HasFootnotes => Texts.Any(t => t.HasFootnotes);

    /// <summary>Its running text; empty where the site has no records to hold it against.</summary>
    public IEnumerable<Prose.ProseBlock> Prose => new[] { Standfirst, Body }.OfType<PageBody>().SelectMany(t => t.Prose);

    /// <summary>All in it that can mention a record: the headline and the description of its front matter, and its running text.</summary>
    public IEnumerable<Prose.ProseBlock> AllProse => (Headline?.Prose ?? []).Concat(Summary is { } summary ? [summary] : []).Concat(Prose);

    /// <summary>Whether it is the catalogue of its folder: its INDEX.md.</summary>
    public bool IsIndex { get; init; }

    /// <summary>For an INDEX.md, what it lists; null for all others.</summary>
    public IndexOutline? Index { get; init; }

    /// <summary>For a file of records, what stands in it; null for all others.</summary>
    public ImmutableArray<Record>? Records { get; init; }

    /// <summary>For the file that remembers what has been published, what stands in it; null for all others.</summary>
    public ImmutableArray<Passages.PublishedPage>? Published { get; init; }

    /// <summary>For a page made of records, which it is; null for all others.</summary>
    public RegisterPlace? Register { get; init; }

    /// <summary>All ids in its page that a link may name.</summary>
    public ImmutableHashSet<string> Ids => Body?.Ids ?? Register?.Ids ?? [];

    /// <summary>For a file of open data, which it is; null for all others.</summary>
    public IDataFile? Data { get; init; }

    /// <summary>For an image, its size; null where unknown.</summary>
    public ImageSize? Size { get; init; }

    /// <summary>For a page, all that it shows; set in PostProcess.</summary>
    public PageModel? Page { get; init; }

    /// <summary>For a page in another form, the address of the page; null for all others.</summary>
    public Address? CopyOf { get; init; }

    /// <summary>Whether only other sites show it, beside a link to a page: no reader of this site needs it.</summary>
    public bool IsForOtherSites { get; init; }

    /// <summary>What will be written at <see cref="Address"/>; set in Output.</summary>
    public OutputContent? Content { get; init; }

    /// <summary>For a page, the words of its finished form; set in Output.</summary>
    public Shared<ImmutableArray<HtmlNode>>? Reading { get; init; }

    /// <summary>The title that its file's name gives, where that name tells one that must not be published; else null.</summary>
    public string? CleanFileTitle { get; init; }

    /// <summary>Whether it is a draft that is not to be published; its text is not read.</summary>
    public bool IsHeldBack { get; init; }

    /// <summary>Whether it becomes an HTML page, not a copied file: it has a text, or the build makes it by itself.</summary>
    public bool IsPage => Source is not null || Path.Length == 0 && File is null;

    /// <summary>The folder of <see cref="Path"/>.</summary>
    public string Folder => Paths.FolderOf(Path);

    /// <summary>A document is itself and no other; comparing bodies would cost more than building them.</summary>
    public bool Equals(Document? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);

    /// <summary>Its headline: the front matter's, else the text's own, else its file name made readable.</summary>
    public string Title => Meta.Title ?? Body?.Title?.Text ?? CleanFileTitle ?? FolderTitle.Of(Paths.WithoutExtension(Paths.NameOf(Path)));
}
