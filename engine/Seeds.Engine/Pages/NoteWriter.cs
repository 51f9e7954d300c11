using System.Text;
using Seeds.Engine.Markdown;
using Seeds.Engine.Prose;
using Seeds.Engine.Records;

namespace Seeds.Engine.Pages;

/// <summary>Writes the notes that stand in the evidence margin beside a block: what each of its mentions rests on.</summary>
public static class NoteWriter
{
    /// <summary>The notes as HTML; empty when none of the mentions names a record.</summary>
    public static string Write(ImmutableArray<Mention> mentions, RecordView view)
    {
        var notes = string.Concat(mentions.Select(m => view.Find(m.Kind, m.Key)).OfType<Record>().Select(r => view.Note(r, Note)));
        return notes.Length == 0 ? "" : $"<div class=\"evidence\" role=\"note\" aria-label=\"{Html.Escape(view.Words.Evidence)}\">\n{notes}</div>\n";
    }

    private static string Note(Record record, RecordView view) => record switch
    {
        FigureRecord figure => Figure(figure, view),
        TermRecord term => Note("term", Head(term, view.Html(term.Label), view), view.Prose(term.Definition)),
        SourceRecord source => Note("source", Head(source, view.Html(source.Label), view), CitationText.Of(source, view)),
        ClaimRecord claim => Claim(claim, view),
        _ => "",
    };

    private static string Figure(FigureRecord figure, RecordView view)
    {
        var parts = new List<string> { view.Html(figure.Counts) };
        if (figure.ComputedFrom is not null) parts.Add($"<span class=\"computed\">{Html.Escape(view.Words.Computed)}</span>");
        if (When(figure, view) is { Length: > 0 } when) parts.Add(when);
        var by = view.Links(figure.SaidBy);
        if (by.Length > 0 || figure.ComputedFrom is null) parts.Add(by.Length > 0 ? by : Html.Escape(view.Words.Unattributed));
        if (view.Links(figure.Sources) is { Length: > 0 } sources) parts.Add(sources);
        return Note("figure", Head(figure, view.ValueWithUnitHtml(figure), view), string.Join(" · ", parts));
    }

    private static string Claim(ClaimRecord claim, RecordView view)
    {
        var status = claim.Status ?? ClaimStatus.Reported;
        var text = $"<span class=\"status {status.ToString().ToLowerInvariant()}\">{Html.Escape(StatusWords.Of(status, view.Words))}</span>";
        if (view.Links(claim.SaidBy) is { Length: > 0 } by) text += " · " + by;
        return Note("claim", Head(claim, view.Html(claim.Label), view), text);
    }

    /// <summary>The time of a figure, in words or as a date.</summary>
    internal static string When(FigureRecord figure, RecordView view)
    {
        var parts = new List<string>();
        if (!figure.Period.IsEmpty) parts.Add(view.Html(figure.Period));
        if (figure.AsOf is { } date) parts.Add(view.Time(date));
        return string.Join(Html.Escape(view.Words.Comma) + " ", parts);
    }

    private static string Head(Record record, string html, RecordView view) =>
        view.HrefOf(record) is { } href ? $"<a href=\"{Html.Escape(href)}\">{html}</a>" : $"<b>{html}</b>";

    private static string Note(string kind, string head, string text) => new StringBuilder("<p class=\"").Append(kind).Append("\"><b class=\"head\">").Append(head).Append("</b> ").Append(text).Append("</p>\n").ToString();
}
