using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Seeds.Engine.Listings;

/// <summary>Writes XML files: UTF-8, indented by two spaces, with <c>\n</c> between lines on every system.</summary>
internal static class XmlText
{
    private static readonly XmlWriterSettings Settings = new() { Indent = true, IndentChars = "  ", NewLineChars = "\n", Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), CheckCharacters = false };

    /// <summary>A file with one root.</summary>
    public static string Of(XElement root)
    {
        foreach (var text in root.DescendantNodesAndSelf().OfType<XText>()) text.Value = Clean(text.Value);
        foreach (var attribute in root.DescendantsAndSelf().Attributes()) attribute.Value = Clean(attribute.Value);
        using var bytes = new MemoryStream();
        using (var writer = XmlWriter.Create(bytes, Settings)) new XDocument(root).Save(writer);
        return Encoding.UTF8.GetString(bytes.ToArray()) + "\n";
    }

    /// <summary>A text with the replacement character for what no XML file may hold, not even as a reference (XML 1.0, section 2.2).</summary>
    private static string Clean(string text) => text.All(XmlConvert.IsXmlChar) ? text : string.Concat(text.EnumerateRunes().Select(r => !r.IsBmp || XmlConvert.IsXmlChar((char)r.Value) ? r.ToString() : "\uFFFD"));
}
