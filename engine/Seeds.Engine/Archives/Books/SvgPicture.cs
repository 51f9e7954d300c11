using System.Xml;
using System.Xml.Linq;

namespace Seeds.Engine.Archives.Books;

/// <summary>Cleans a drawing for a book: well-formed, without scripts, without what drawing programs keep in it for themselves, and without requests to other hosts.</summary>
internal static class SvgPicture
{
    private static readonly XNamespace Svg = SvgRules.Namespace;

    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null, IgnoreComments = true, IgnoreProcessingInstructions = true };

    /// <summary>The drawing; null where it is none.</summary>
    public static string? Clean(ReadOnlySpan<byte> bytes)
    {
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(bytes.ToArray()), Settings);
            var root = XElement.Load(reader);
            if (root.Name != Svg + "svg") return null;
            root.Descendants().Where(e => !IsKept(e)).ToList().ForEach(Remove);
            foreach (var element in root.DescendantsAndSelf()) Clean(element);
            return Listings.XmlText.Of(root);
        }
        catch (XmlException)
        {
            return null;
        }
    }

    private static bool IsKept(XElement element) => element.Name.Namespace == Svg && (element.Name.LocalName == "style" ? SvgRules.IsKeptStyle(element.Value) : element.Name.LocalName != "a" && SvgRules.IsKept(element.Name.LocalName));

    /// <summary>Of a link, which a picture cannot follow, what it holds stays.</summary>
    private static void Remove(XElement element)
    {
        if (element.Name == Svg + "a" && element.Parent is not null) element.ReplaceWith(element.Nodes());
        else if (element.Parent is not null) element.Remove();
    }

    private static void Clean(XElement element)
    {
        foreach (var attribute in element.Attributes().ToList())
        {
            if (!IsKept(attribute)) attribute.Remove();
        }

        if (element.Name.LocalName == "image" && !element.Attributes().Any(a => a.Name.LocalName == "href") && element.Parent is not null) element.Remove();
    }

    private static bool IsKept(XAttribute attribute)
    {
        if (attribute.IsNamespaceDeclaration) return attribute.Value is SvgRules.Namespace or SvgRules.XLink;
        if (attribute.Name.Namespace != XNamespace.None && attribute.Name.NamespaceName is not (SvgRules.XLink or "http://www.w3.org/XML/1998/namespace")) return false;
        return attribute.Name.LocalName switch
        {
            "href" => SvgRules.IsKeptLink(attribute.Value),
            "style" => SvgRules.IsKeptStyle(attribute.Value),
            var name => SvgRules.IsKeptAttribute(name),
        };
    }
}
