using Seeds.Engine.Markdown;

namespace Seeds.Engine.Copies;

/// <summary>A part of a page: a text, or an element with what it holds.</summary>
public abstract record HtmlNode
{
    /// <summary>Text, its character references resolved.</summary>
    /// <param name="Value">The text, white space as it stands.</param>
    public sealed record Text(string Value) : HtmlNode;

    /// <summary>An element.</summary>
    /// <param name="Name">Its name, in small letters.</param>
    /// <param name="Tag">Its start tag, which has its attributes.</param>
    /// <param name="Children">What it holds, in order.</param>
    public sealed record Element(string Name, HtmlTag Tag, ImmutableArray<HtmlNode> Children) : HtmlNode
    {
        /// <summary>Whether it opens a line of its own.</summary>
        public bool IsBlock => HtmlContent.EndsParagraph(Name) || Name is "pre" or "tr" or "td" or "th" or "thead" or "tbody" or "caption" or "body";

        /// <summary>Whether it has an attribute that takes no value: <c>hidden</c>, <c>checked</c>.</summary>
        public bool Has(string attribute) => Tag.Flags.Contains(attribute, StringComparer.Ordinal);

        /// <summary>Whether it has a class.</summary>
        public bool Is(string name) => Tag.ValueOf("class") is { } classes && classes.Split(' ').Contains(name, StringComparer.Ordinal);
    }
}
