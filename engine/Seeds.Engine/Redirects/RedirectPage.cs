using System.Text;
using Seeds.Engine.Content;
using Seeds.Engine.Markdown;
using Seeds.Engine.Pages;

namespace Seeds.Engine.Redirects;

/// <summary>
/// Writes the page that stands at an address which a page had before. It leads on by itself on any host and from a disk, without scripts too; with them the place in
/// the page and the question that an old link names are kept, which the refresh of HTML (section 4.2.5.3 of its Living Standard) forgets.
/// </summary>
public static class RedirectPage
{
    /// <summary>The same text in all such pages, so that a policy which names scripts by their hashes names it once.</summary>
    private const string Script = "location.replace(document.links[0].href+location.search+location.hash)";

    /// <summary>The page.</summary>
    /// <param name="from">Where it stands.</param>
    /// <param name="page">The page it leads to.</param>
    /// <param name="words">The interface's words in the language of that page.</param>
    public static string Write(Address from, PageModel page, Words words)
    {
        var (head, href) = (page.Head, Html.Escape(page.Address.RelativeTo(from)));
        var html = new StringBuilder(1024);
        html.Append("<!DOCTYPE html>\n<html lang=\"").Append(head.Language.Tag).Append("\" dir=\"").Append(head.Language.Direction)
            .Append("\">\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"robots\" content=\"noindex\">\n");
        html.Append("<title>").Append(Html.Escape(head.Title)).Append("</title>\n");
        if (head.IsPlaced) html.Append("<link rel=\"canonical\" href=\"").Append(Html.Escape(head.Canonical)).Append("\">\n");
        html.Append("<meta http-equiv=\"refresh\" content=\"0; url=").Append(href).Append("\">\n");
        html.Append("<p>").Append(Html.Escape(words.Moved)).Append(" <a href=\"").Append(href).Append("\">").Append(Html.Escape(head.Title)).Append("</a></p>\n");
        return html.Append("<script>").Append(Script).Append("</script>\n</html>\n").ToString();
    }
}
