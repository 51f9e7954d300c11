using Seeds.Engine.Markdown;
using Seeds.Engine.Records;

namespace Seeds.Engine.Pages;

/// <summary>Writes a source as a short citation: authors, title, where and when it appeared.</summary>
public static class CitationText
{
    /// <summary>Most authors that are named one by one.</summary>
    private const int MostAuthors = 4;

    /// <summary>The citation as HTML.</summary>
    public static string Of(SourceRecord source, RecordView view)
    {
        var parts = new List<string>();
        if (Names(source.Author, view) is { Length: > 0 } authors) parts.Add(authors);
        parts.Add($"<cite>{view.Html(source.Title)}</cite>");
        if ((source.ContainerTitle ?? source.Publisher) is { } where) parts.Add($"<bdi>{Html.Escape(where)}</bdi>");
        if (source.Issued is { } date) parts.Add(view.Time(date));
        return string.Join(". ", parts) + ".";
    }

    /// <summary>The names of authors as HTML.</summary>
    public static string Names(ImmutableArray<CslName> names, RecordView view)
    {
        var shown = names.Take(names.Length > MostAuthors ? MostAuthors - 1 : MostAuthors).Select(n => $"<bdi>{Html.Escape(n.Full)}</bdi>");
        return string.Join(Html.Escape(view.Words.Comma) + " ", shown) + (names.Length > MostAuthors ? " …" : "");
    }
}
