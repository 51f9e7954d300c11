using Seeds.Engine.Markdown;
using Seeds.Engine.Pages;

namespace Seeds.Tests.Support;

/// <summary>Fills the slots of a body without a site: links as written, words by their keys.</summary>
internal static class Filled
{
    /// <summary>The HTML.</summary>
    public static string Html(PageBody body) => new Fragment(body, [.. body.Slots.Select(slot => slot switch
    {
        LinkSlot link => Engine.Markdown.Html.Escape(link.Target),
        WordSlot word => Engine.Markdown.Html.Escape(word.Choose(TestWords.English)),
        _ => throw new NotSupportedException($"the tests do not fill {slot.GetType().Name} yet"),
    })]).ToString();
}
