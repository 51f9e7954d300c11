using System.Text;
using Markdig.Extensions.Abbreviations;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax.Inlines;

namespace Seeds.Engine.Markdown;

/// <summary>The words of inline Markdown without its mark-up.</summary>
public static class PlainText
{
    /// <summary>The words; raw HTML tags and footnote marks are left out, the text of an image stands for it.</summary>
    public static string Of(ContainerInline? inlines)
    {
        if (inlines is null) return "";
        if (inlines.FirstChild is LiteralInline { NextSibling: null } only) return only.Content.ToString();
        var text = new StringBuilder();
        Append(text, inlines);
        return text.ToString();
    }

    /// <summary>Whether there are no words: a title or a link of it would be empty.</summary>
    public static bool IsBlank(ContainerInline? inlines) => string.IsNullOrWhiteSpace(Of(inlines));

    private static void Append(StringBuilder text, ContainerInline inlines)
    {
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case LiteralInline literal: text.Append(literal.Content.AsSpan()); break;
                case CodeInline code: text.Append(code.Content); break;
                case LineBreakInline: text.Append(' '); break;
                case HtmlEntityInline entity: text.Append(entity.Transcoded.AsSpan()); break;
                case AutolinkInline link: text.Append(link.Url); break;
                case AbbreviationInline abbreviation: text.Append(abbreviation.Abbreviation.Label); break;
                case FootnoteLink: break;
                case ContainerInline container: Append(text, container); break;
            }
        }
    }
}
