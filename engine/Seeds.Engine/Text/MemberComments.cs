using System.Reflection;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Seeds.Engine.Text;

/// <summary>
/// The documentation comments of a library, from the file that the compiler writes beside it (ECMA-334, C# Language Specification, annex D): they
/// are what editors are told of the keys in their files too.
/// </summary>
public sealed class MemberComments
{
    private readonly Dictionary<string, string> summaries;

    private MemberComments(Dictionary<string, string> summaries) => this.summaries = summaries;

    /// <summary>Reads the file's text.</summary>
    /// <exception cref="XmlException">The text is no XML.</exception>
    public static MemberComments Read(string xml) => new(XDocument.Parse(xml).Descendants("member")
        .Where(m => m.Attribute("name") is not null && m.Element("summary") is not null)
        .GroupBy(m => m.Attribute("name")!.Value, m => m.Element("summary")!, StringComparer.Ordinal)
        .ToDictionary(g => g.Key, g => Plain(g.First()), StringComparer.Ordinal));

    /// <summary>The summary of a type, property or field as plain text, code in backticks; null where it has none.</summary>
    public string? SummaryOf(MemberInfo member) => summaries.GetValueOrDefault(member switch
    {
        Type type => "T:" + type.FullName,
        PropertyInfo => $"P:{member.DeclaringType!.FullName}.{member.Name}",
        _ => $"F:{member.DeclaringType!.FullName}.{member.Name}",
    });

    private static string Plain(XElement summary)
    {
        var text = new StringBuilder();
        Append(summary, text);
        return string.Join(' ', text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    private static void Append(XElement element, StringBuilder text)
    {
        foreach (var node in element.Nodes())
        {
            if (node is XText words) text.Append(words.Value);
            else if (node is XElement { Name.LocalName: "c" } code) text.Append('`').Append(code.Value).Append('`');
            else if (node is XElement { Name.LocalName: "see" or "paramref" } named) text.Append('`').Append(NameIn(named)).Append('`');
            else if (node is XElement other) Append(other, text);
        }
    }

    private static string NameIn(XElement named) => (named.Attribute("cref") ?? named.Attribute("name") ?? named.Attribute("langword"))?.Value.Split('.', ':')[^1] ?? "";
}
