using Seeds.Engine.Content;
using Seeds.Engine.Diagnostics;
using Seeds.Engine.Faults;
using Seeds.Engine.Text;
using Seeds.Engine.Yaml;

namespace Seeds.Engine.FrontMatters;

/// <summary>
/// Reads a text's front matter into a typed record.
/// 1. Find the block. 2. Read its YAML; where that is broken, read its simple lines one by one, so that a stray colon
/// does not cost the title. 3. Take each field by its type, reporting what does not fit.
/// </summary>
public static class FrontMatterReader
{
    /// <summary>Reads the front matter of a text; all of the text is body when it has none.</summary>
    public static FrontMatter Read(SourceText source)
    {
        var all = new TextSpan(0, source.Text.Length);
        if (FrontMatterBlock.Find(source.Text) is not { } block) return new FrontMatter(PageMeta.Empty, all, []);
        if (!block.IsClosed) return new FrontMatter(PageMeta.Empty, all, [UnclosedFrontMatter.At(source, block.Yaml)]);

        var faults = new List<Diagnostic>();
        var yaml = YamlReader.Read(source, block.Yaml);
        faults.AddRange(yaml.Diagnostics);
        var unreadable = yaml.Root is null && yaml.Diagnostics.Any(d => d.Id == UnreadableYaml.Id);
        var root = unreadable ? LineByLine.Read(source, block.Yaml) : yaml.Root;
        if (root is YamlScalar or YamlList)
        {
            faults.Add(NotKeysAndValues.At(source, root));
            return new FrontMatter(PageMeta.Empty, all, [.. faults]);
        }

        var meta = root is YamlMap map ? Bind(new YamlFields(map, FrontMatterKeys.All, source, faults), source, faults) : PageMeta.Empty;
        return new FrontMatter(meta, block.Body, [.. faults]);
    }

    private static PageMeta Bind(YamlFields fields, SourceText source, List<Diagnostic> faults) => new()
    {
        Title = fields.Text("title") is { Length: > 0 } title ? title : null, // a blank one would leave links to the page without words
        TitleSpan = fields.SpanOf("title") ?? default,
        Description = fields.Text("description"),
        DescriptionSpan = fields.SpanOf("description") ?? default,
        Standfirst = fields.Text("standfirst"),
        StandfirstSpan = fields.SpanOf("standfirst") ?? default,
        Date = fields.Date("date"),
        Updated = fields.Date("updated"),
        Authors = fields.Texts("authors"),
        Dateline = fields.Text("dateline"),
        Lang = LanguageTag(fields, source, faults),
        Order = fields.WholeNumber("order"),
        Tags = fields.Texts("tags", splitCommas: true),
        Aliases = [.. fields.Scalars("aliases").Select(s => new Alias(s.Text, s.Span))],
        Draft = fields.Flag("draft"),
        Kind = fields.Text("kind")?.ToLowerInvariant(),
        Slug = fields.Text("slug"),
        Corrections = [.. Corrections(fields)],
        NumbersArePlain = fields.Choice("numbers", "checked", "plain") == "plain",
        SourceVersion = fields.Text("source_version"),
        SourceVersionSpan = fields.SpanOf("source_version") ?? default,
        HasNoCopies = fields.Choice("copies", "made", "none") == "none",
        HasNoSearch = fields.Choice("search", "made", "none") == "none",
        HasNoOffline = fields.Choice("offline", "offered", "none") == "none",
        LeaveTo = fields.WebAddress("leave_to"),
        BaseUrl = fields.WebAddress("base_url", isFolder: true),
    };

    private static string? LanguageTag(YamlFields fields, SourceText source, List<Diagnostic> faults)
    {
        if (fields.Text("lang") is not { } tag) return null;
        tag = tag.Replace('_', '-');
        if (Language.IsTag(tag)) return tag;
        faults.Add(BadLanguage.At(source, fields.SpanOf("lang")!.Value, tag));
        return null;
    }

    /// <summary>A correction without its date or its text is an error of its own: readers were promised it.</summary>
    private static IEnumerable<Correction> Corrections(YamlFields fields)
    {
        foreach (var entry in fields.Maps("corrections", FrontMatterKeys.Correction))
        {
            if (entry.Date("date") is { } date && entry.Text("text") is { Length: > 0 } text) yield return new Correction(date, text);
            else if (entry.SpanOf("date") is null || entry.SpanOf("text") is null) entry.ReportIncomplete("corrections", "`date` and `text`");
        }
    }
}
