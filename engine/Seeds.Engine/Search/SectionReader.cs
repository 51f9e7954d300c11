using System.Text;
using Seeds.Engine.Copies;

namespace Seeds.Engine.Search;

/// <summary>
/// Reads the sections of a finished page from its tree. 1. A heading begins a section. 2. What opens a line of its own begins a passage; rows of
/// tables and of lists of facts are one each. 3. Notes that the build adds to the text are left out, and what the theme marks as not to be searched. 4. Long sections
/// are cut between passages.
/// </summary>
public sealed class SectionReader
{
    /// <summary>The attribute by which a theme says that a part of a page repeats what stands elsewhere.</summary>
    public const string NotSearched = "data-not-searched";

    /// <summary>The attribute by which a theme says that a part of a page names what is told there, as a heading does.</summary>
    public const string IsNames = "data-names";

    /// <summary>How many words a section has before it is cut.</summary>
    private const int MostWords = 400;

    private readonly ImmutableHashSet<string> entries;
    private readonly List<(string Id, ImmutableArray<SearchSection> Sections)> found = [];
    private readonly ImmutableArray<SearchSection>.Builder sections = ImmutableArray.CreateBuilder<SearchSection>();
    private readonly ImmutableArray<SearchBlock>.Builder blocks = ImmutableArray.CreateBuilder<SearchBlock>();
    private readonly StringBuilder text = new(), names = new();
    private string heading = "", headingId = "", blockId = "";
    private bool isHeadingAlone;
    private int words;
    private bool isInNames;

    private SectionReader(ImmutableHashSet<string> entries) => this.entries = entries;

    /// <summary>The sections of a page, and those of each entry in it.</summary>
    /// <param name="nodes">The page's words.</param>
    /// <param name="entries">The ids of parts that are found by themselves.</param>
    /// <returns>The page itself, under an empty id, then the entries.</returns>
    public static ImmutableArray<(string Id, ImmutableArray<SearchSection> Sections)> Read(ImmutableArray<HtmlNode> nodes, ImmutableHashSet<string> entries)
    {
        var reader = new SectionReader(entries);
        reader.ReadAll(nodes, "");
        reader.EndSection();
        return [("", reader.sections.ToImmutable()), .. reader.found];
    }

    private void ReadAll(ImmutableArray<HtmlNode> nodes, string id)
    {
        foreach (var node in nodes)
        {
            if (node is HtmlNode.Text words)
            {
                text.Append(words.Value);
                if (isInNames) names.Append(words.Value).Append(' ');
            }
            else if (node is HtmlNode.Element element) Read(element, id);
        }
    }

    private void Read(HtmlNode.Element element, string id)
    {
        if (PageWords.IsEvidence(element) || element.Has(NotSearched) || element.Tag.ValueOf("role") == "doc-noteref") return;
        var own = element.Tag.ValueOf("id") is { Length: > 0 } given ? given : id;
        if (own != id && entries.Contains(own)) ReadEntry(element, own);
        else if (element.Name is "h1" or "h2" or "h3" or "h4" or "h5" or "h6") ReadHeading(element, own);
        else if (element.Name == "br") text.Append(' ');
        else if (element.Name is "td" or "th" or "dt" or "dd") ReadCell(element, own);
        else if (element.IsBlock && element.Has(IsNames)) ReadNames(element, own);
        else if (element.IsBlock) ReadBlock(element, own);
        else ReadAll(element.Children, id);
    }

    private void ReadEntry(HtmlNode.Element element, string id)
    {
        EndSection();
        var inner = new SectionReader(entries.Remove(id)) { headingId = id };
        inner.ReadAll(element.Children, id);
        inner.EndSection();
        found.Add((id, inner.sections.ToImmutable()));
        found.AddRange(inner.found);
    }

    private void ReadHeading(HtmlNode.Element element, string id)
    {
        EndSection();
        ReadAll(element.Children, id);
        (heading, headingId) = (Spaced(), element.Name == "h1" ? "" : id);
        isHeadingAlone = heading.Length > 0;
    }

    private void ReadBlock(HtmlNode.Element element, string id)
    {
        EndBlock();
        blockId = id;
        ReadAll(element.Children, id);
        EndBlock();
        blockId = id;
    }

    private void ReadNames(HtmlNode.Element element, string id)
    {
        isInNames = true;
        ReadBlock(element, id);
        isInNames = false;
    }

    /// <summary>What stands side by side is one passage.</summary>
    private void ReadCell(HtmlNode.Element element, string id)
    {
        text.Append(' ');
        ReadAll(element.Children, id);
        text.Append(element.Name == "dt" ? ": " : " ");
    }

    private void EndBlock()
    {
        if (Spaced() is not { Length: > 0 } words) return;
        if (this.words > MostWords) EndSection();
        this.words += words.AsSpan().Count(' ') + 1;
        blocks.Add(new SearchBlock(blockId == headingId ? "" : blockId, words));
    }

    private void EndSection()
    {
        if (Spaced() is { Length: > 0 } rest) blocks.Add(new SearchBlock("", rest));
        if (isHeadingAlone || blocks.Count > 0) sections.Add(new SearchSection(heading, headingId, blocks.DrainToImmutable()) { Names = names.ToString() });
        names.Clear();
        (isHeadingAlone, words) = (false, 0);
    }

    /// <summary>The text read so far, which is then read.</summary>
    private string Spaced()
    {
        if (text.Length == 0) return "";
        var signs = text.ToString().ToCharArray();
        text.Clear();
        var length = 0;
        foreach (var sign in signs)
        {
            if (!char.IsWhiteSpace(sign)) signs[length++] = sign;
            else if (length > 0 && signs[length - 1] != ' ') signs[length++] = ' ';
        }

        return new string(signs, 0, length > 0 && signs[length - 1] == ' ' ? length - 1 : length);
    }
}
