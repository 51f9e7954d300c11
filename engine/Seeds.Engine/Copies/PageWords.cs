using System.Collections.Frozen;

namespace Seeds.Engine.Copies;

/// <summary>The part of a page that is read: its main part, without what leads elsewhere, what is drawn, and what only a browser can use.</summary>
public static class PageWords
{
    private static readonly FrozenSet<string> NotWords = FrozenSet.Create(StringComparer.Ordinal, "script", "style", "svg", "nav", "dialog", "button", "form", "template", "head", "input");

    /// <summary>The main part of a page; all of it where it marks none.</summary>
    /// <param name="html">A finished page.</param>
    public static ImmutableArray<HtmlNode> Of(string html) => HtmlTree.Read(html, "main", IsWords);

    /// <summary>A tick box is words: what is done and what is not.</summary>
    private static bool IsWords(HtmlNode.Element element) =>
        (!NotWords.Contains(element.Name) || IsTick(element)) && !element.Is("back") && !IsHidden(element);

    private static bool IsHidden(HtmlNode.Element element) => element.Tag.ValueOf("aria-hidden") == "true" || element.Has("hidden");

    /// <summary>Whether an element holds notes to what stands before it, not the text itself.</summary>
    internal static bool IsNote(HtmlNode.Element element) => element.Tag.ValueOf("role") == "note";

    /// <summary>Whether an element holds the notes that the build puts beside the text, whose words stand elsewhere too. Notes of the author's are text.</summary>
    internal static bool IsEvidence(HtmlNode.Element element) => element.Is("evidence");

    internal static bool IsTick(HtmlNode.Element element) => element.Name == "input" && element.Tag.ValueOf("type") == "checkbox";
}
