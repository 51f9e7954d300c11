using System.Text;
using Seeds.Engine.Markdown;
using Seeds.Engine.Records;

namespace Seeds.Engine.Pages;

/// <summary>Writes what a mention of a record opens in place, where the margin has no note of it: in a few words, without links, because it is shown on many pages.</summary>
public static class BriefNotes
{
    /// <summary>The note as HTML.</summary>
    public static string Write(Record record, RecordView view)
    {
        var parts = Parts(record, view).Where(p => p.Length > 0);
        return Unlinked($"<b class=\"head\">{Head(record, view)}</b> {string.Join(" · ", parts)}");
    }

    private static string Head(Record record, RecordView view) => record is FigureRecord figure ? view.ValueWithUnitHtml(figure) : view.Html(record.Label);

    private static IEnumerable<string> Parts(Record record, RecordView view) => record switch
    {
        PersonRecord person => [view.Html(person.Role), view.Links(person.Affiliation), view.Html(person.Description)],
        OrganisationRecord organisation => [view.Html(organisation.Abbreviation), view.Html(organisation.Description)],
        PlaceRecord place => [place.Parent is { } parent ? view.Links([parent]) : "", view.Html(place.Description)],
        EventRecord happening => [happening.Date is { } date ? view.Time(date) : "", view.Links(happening.Places), view.Html(happening.Description)],
        FigureRecord figure => [view.Html(figure.Counts), NoteWriter.When(figure, view), view.Links(figure.SaidBy), view.Links(figure.Sources)],
        SourceRecord source => [CitationText.Of(source, view)],
        TermRecord term => [view.Html(term.Definition)],
        ClaimRecord claim => [Html.Escape(StatusWords.Of(claim.Status ?? ClaimStatus.Reported, view.Words)), view.Links(claim.SaidBy)],
        _ => [],
    };

    private static string Unlinked(string html)
    {
        var text = new StringBuilder(html.Length);
        var done = 0;
        foreach (var tag in HtmlTagScanner.Tags(html).Where(t => t.Name == "a"))
        {
            text.Append(html, done, tag.Start - done);
            done = tag.End;
        }

        return text.Append(html, done, html.Length - done).ToString();
    }
}
