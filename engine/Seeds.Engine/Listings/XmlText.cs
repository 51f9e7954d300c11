using System.Text;
using System.Xml;
using System.Xml.Linq;
using Seeds.Engine.Text;

namespace Seeds.Engine.Listings;

/// <summary>Writes XML files: UTF-8, indented by two spaces, with <c>\n</c> between lines on every system.</summary>
internal static class XmlText
{
    private static readonly XmlWriterSettings Settings = new() { Indent = true, IndentChars = "  ", NewLineChars = "\n", Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), CheckCharacters = false };

    /// <summary>A file with one root.</summary>
    public static string Of(XElement root)
    {
        foreach (var text in root.DescendantNodesAndSelf().OfType<XText>()) text.Value = XmlCharacters.Clean(text.Value);
        foreach (var attribute in root.DescendantsAndSelf().Attributes()) attribute.Value = XmlCharacters.Clean(attribute.Value);
        using var bytes = new MemoryStream();
        using (var writer = XmlWriter.Create(bytes, Settings)) new XDocument(root).Save(writer);
        return Encoding.UTF8.GetString(bytes.ToArray()) + "\n";
    }
}
