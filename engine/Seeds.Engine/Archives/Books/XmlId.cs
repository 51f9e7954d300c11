using System.Globalization;
using System.Text;

namespace Seeds.Engine.Archives.Books;

/// <summary>Ids as XML wants them: HTML takes any text without white space, XML a name (Namespaces in XML 1.0, section 3).</summary>
internal static class XmlId
{
    /// <summary>The id that stands for one of HTML; itself where it is a name of ASCII letters, else with other characters by their number.</summary>
    public static string Of(string id)
    {
        if (id.Length > 0 && (char.IsAsciiLetter(id[0]) || id[0] == '_') && id.All(IsPlain)) return id;
        var name = new StringBuilder("_");
        foreach (var c in id)
        {
            if (IsPlain(c)) name.Append(c);
            else name.Append(((int)c).ToString("x", CultureInfo.InvariantCulture)).Append('_');
        }

        return name.ToString();
    }

    private static bool IsPlain(char c) => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.';
}
