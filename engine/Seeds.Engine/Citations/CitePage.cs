using System.Text;
using Seeds.Engine.Content;
using Seeds.Engine.Markdown;
using Seeds.Engine.Pages;

namespace Seeds.Engine.Citations;

/// <summary>
/// Writes the page from which another is cited: as text, BibLaTeX, RIS and CSL-JSON, each to copy or to keep as a file, and the address of each passage. It is complete
/// without scripts; with them, a passage's address stands in the forms when the page is opened for it.
/// </summary>
public static class CitePage
{
    private const string Style = "main{max-width:40rem;margin:1.5rem auto;padding:0 1.25rem;overflow-wrap:anywhere}main pre{white-space:pre-wrap;margin:.4rem 0}main pre.sentence{font-family:inherit;direction:inherit;text-align:start}main a{display:inline-block;min-height:24px}main h2{margin:2rem 0 0}li:target{outline:3px solid}html:not([data-scripts]) main button{display:none}[data-scripts] main:not([data-shown]){visibility:hidden;animation:shown 0s 3s forwards}@keyframes shown{to{visibility:visible}}@media (pointer:coarse){main a{box-sizing:border-box;min-height:44px;padding-block:.45rem}}";

    /// <summary>The page.</summary>
    /// <param name="citation">The citation.</param>
    /// <param name="passages">The passages of the page.</param>
    /// <param name="copy">Where it stands.</param>
    /// <param name="frame">What surrounds the page that is cited: its words, and what runs before a page is drawn.</param>
    public static string Write(Citation citation, IEnumerable<CitedPassage> passages, PageCopy copy, PageFrame frame)
    {
        var words = frame.Words;
        var html = new StringBuilder(8192);
        html.Append("<!DOCTYPE html>\n<html lang=\"").Append(citation.Language.Tag).Append("\" dir=\"").Append(citation.Language.Direction).Append("\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"robots\" content=\"noindex\">\n<title>")
            .Append(Html.Escape(words.Cite)).Append(": ").Append(Html.Escape(citation.Title)).Append("</title>\n");
        if (frame.Script.Early.Length > 0) html.Append("<script>").Append(frame.Script.Early).Append("</script>\n");
        html.Append("<link rel=\"stylesheet\" href=\"").Append(StylePart.AddressOf(StylePart.Base).RelativeTo(copy.Address)).Append("\">\n<style>").Append(Style).Append("</style>\n<script defer src=\"").Append(ThemeScript.CiteAddress.RelativeTo(copy.Address)).Append("\"></script>\n</head>\n<body>\n<main data-url=\"")
            .Append(Html.Escape(citation.Url)).Append("\" data-copied=\"").Append(Html.Escape(words.Copied)).Append("\">\n<h1>").Append(Html.Escape(words.Cite)).Append("</h1>\n<p><a id=\"page\" href=\"").Append(Html.Escape(copy.PageHref)).Append("\">").Append(Html.Escape(citation.Title)).Append("</a></p>\n<blockquote id=\"passage\" hidden></blockquote>\n<h2>")
            .Append(Html.Escape(words.CiteAddress)).Append("</h2>\n<pre>").Append(Html.Escape(citation.Url)).Append("</pre>\n").Append(Button(words)).Append("<h2>").Append(Html.Escape(words.CiteAsText)).Append("</h2>\n<pre class=\"sentence\">").Append(Html.Escape(CitationSentence.Write(citation, words))).Append("</pre>\n").Append(Button(words));
        AppendForm(html, words, "BibLaTeX", citation.Key + ".bib", "application/x-bibtex", BibLatex.Write(citation));
        AppendForm(html, words, "RIS", citation.Key + ".ris", "application/x-research-info-systems", Ris.Write(citation));
        AppendForm(html, words, "CSL-JSON", citation.Key + ".json", "application/vnd.citationstyles.csl+json", CslJson.Write(citation));
        AppendPassages(html, words, [.. passages], copy.PageHref);
        return html.Append("</main>\n</body>\n</html>\n").ToString();
    }

    /// <summary>The file stands in its link, so that it can be kept from any host, from a disk and without a network.</summary>
    private static void AppendForm(StringBuilder html, Words words, string name, string file, string type, string text) =>
        html.Append("<h2>").Append(name).Append("</h2>\n<pre dir=\"ltr\">").Append(Html.Escape(text.ReplaceLineEndings("\n"))).Append("</pre>\n").Append(Button(words)).Append("<p><a download=\"").Append(file).Append("\" href=\"data:").Append(type).Append(";charset=utf-8,").Append(Html.Escape(Uri.EscapeDataString(text))).Append("\">")
            .Append(Html.Escape(words.CiteFile)).Append(" <bdi>").Append(file).Append("</bdi></a></p>\n");

    /// <summary>Copies the form before it, where scripts run; it stands there from the beginning, so that nothing moves when they do.</summary>
    private static string Button(Words words) => $"<button type=\"button\" data-scripted>{Html.Escape(words.Copy)}</button>\n";

    private static void AppendPassages(StringBuilder html, Words words, ImmutableArray<CitedPassage> passages, string page)
    {
        if (passages.IsEmpty) return;
        html.Append("<h2>").Append(Html.Escape(words.CitePassages)).Append("</h2>\n<p>").Append(Html.Escape(words.CitePassagesText)).Append("</p>\n<ol>\n");
        foreach (var passage in passages)
        {
            html.Append("<li id=\"").Append(Html.Escape(passage.Id)).Append("\"><a href=\"").Append(Html.Escape(page)).Append('#').Append(Html.Escape(Url.Escape(passage.Id))).Append("\">").Append(Html.Escape(passage.Words)).Append(passage.IsAll ? "" : "…").Append("</a> <a href=\"").Append(Html.Escape(page)).Append('#').Append(Html.Escape(Url.Escape(passage.Id) + passage.TextDirective)).Append("\"><bdi>#").Append(Html.Escape(passage.Id)).Append("</bdi></a></li>\n");
        }

        html.Append("</ol>\n");
    }
}
