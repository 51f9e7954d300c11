using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using Seeds.Engine.Pages;
using Seeds.Engine.Registers;
using Seeds.Hosting.Rendering;

namespace Seeds.Site.Theme;

/// <summary>
/// Writes what a register shows of one record or statement. Registers have thousands of entries and passages; a component for each would take
/// longer than all else on the page.
/// </summary>
internal static class RegisterEntryHtml
{
    private static readonly HtmlEncoder Encoder = RazorTheme.Encoder;

    /// <summary>The entry as HTML.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="words">The interface's words.</param>
    /// <param name="level">The level of its heading.</param>
    public static string Write(RegisterEntry entry, Words words, int level)
    {
        var html = new StringBuilder(256 + (256 * entry.Passages.Length));
        if (entry.LeadHtml is { } lead) html.Append("<p class=\"lead\" data-names>").Append(lead).Append("</p>");
        if (entry.TitleHtml.Length > 0) html.Append(CultureInfo.InvariantCulture, $"<h{level}>{entry.TitleHtml}</h{level}>");
        if (entry.Status is { } status) html.Append("<p class=\"status-line\"><span class=\"status ").Append(Encoder.Encode(status.Class)).Append("\">").Append(Encoder.Encode(status.Word)).Append("</span></p>");
        if (entry.TextHtml is { } text) html.Append("<p>").Append(text).Append("</p>");
        if (entry.TitleHtml.Length == 0) WritePassages(html, entry, withPage: false);
        WriteFacts(html, entry, words);
        if (entry.TitleHtml.Length > 0 && !entry.Passages.IsEmpty)
        {
            html.Append("<details class=\"passages\" data-not-searched><summary>").Append(Encoder.Encode(words.MentionedIn)).Append(" (").Append(entry.Passages.Length).Append(")</summary>");
            WritePassages(html, entry, withPage: true);
            html.Append("</details>");
        }

        return html.ToString();
    }

    /// <summary>By a value and by its other names an entry is known as by its title: the search is told so.</summary>
    private static void WriteFacts(StringBuilder html, RegisterEntry entry, Words words)
    {
        if (entry.Facts.IsEmpty) return;
        html.Append("<dl class=\"facts\">");
        foreach (var (label, value) in entry.Facts) html.Append(label == words.Value || label == words.OtherNames ? "<div data-names><dt>" : "<div><dt>").Append(Encoder.Encode(label)).Append("</dt><dd>").Append(value).Append("</dd></div>");
        html.Append("</dl>");
    }

    /// <summary>The words of each passage, as a link back to it.</summary>
    private static void WritePassages(StringBuilder html, RegisterEntry entry, bool withPage)
    {
        foreach (var passage in entry.Passages)
        {
            html.Append("<p class=\"passage\"><a href=\"").Append(Encoder.Encode(passage.Href)).Append('"');
            if (passage.Language is { } language) html.Append(" lang=\"").Append(Encoder.Encode(language.Tag)).Append("\" dir=\"").Append(language.Direction).Append('"');
            html.Append('>');
            WriteQuote(html, passage);
            html.Append("</a>");
            if (withPage) WritePage(html, passage);
            html.Append("</p>");
        }
    }

    private static void WriteQuote(StringBuilder html, PassageLink passage)
    {
        var done = 0;
        foreach (var mark in passage.Marks)
        {
            html.Append(Encoder.Encode(passage.Quote[done..mark.Start])).Append("<mark>").Append(Encoder.Encode(passage.Quote[mark.Start..mark.End])).Append("</mark>");
            done = mark.End;
        }

        html.Append(Encoder.Encode(passage.Quote[done..]));
    }

    private static void WritePage(StringBuilder html, PassageLink passage)
    {
        html.Append(" <span class=\"passage-page\"><bdi");
        if (passage.Language is { } language) html.Append(" lang=\"").Append(Encoder.Encode(language.Tag)).Append('"');
        html.Append('>').Append(Encoder.Encode(passage.PageTitle)).Append("</bdi></span>");
    }
}
