using System.Text;

namespace Seeds.Engine.Citations;

/// <summary>A citation as BibLaTeX's <c>@online</c> (The biblatex Package, 2.1.1), whose dates may be approximate and in doubt as ours may (section 2.3.8).</summary>
public static class BibLatex
{
    /// <summary>The entry.</summary>
    public static string Write(Citation citation)
    {
        var entry = new StringBuilder("@online{").Append(citation.Key).Append(",\n");
        if (!citation.Authors.IsEmpty) Field("author", string.Join(" and ", citation.Authors.Select(Name)));
        Field("title", "{" + Escape(citation.Title) + "}"); // within braces of its own, so that no style changes its capitals
        Field("organization", Escape(citation.Site));
        if (citation.Date is { } date) Field("date", date.ToString());
        Field("url", citation.Url); // taken as it stands
        Field("language", citation.Language.Tag);
        return entry.Append("}\n").ToString();

        void Field(string name, string value) => entry.Append("  ").Append(name).Append(" = {").Append(value).Append("},\n");
    }

    private static string Name(CitedName name) => name.Given is null ? "{" + Escape(name.Family) + "}" : $"{Part(name.Family)}, {Part(name.Given)}";

    /// <summary>A part of a name; one in which BibTeX would see several names or parts is put in braces.</summary>
    private static string Part(string name) => name.Contains(',', StringComparison.Ordinal) || name.Split(' ').Contains("and", StringComparer.OrdinalIgnoreCase) ? "{" + Escape(name) + "}" : Escape(name);

    /// <summary>Text in which nothing is a command.</summary>
    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var sign in text)
        {
            _ = sign switch
            {
                '\\' => escaped.Append("\\textbackslash{}"),
                '~' => escaped.Append("\\textasciitilde{}"),
                '^' => escaped.Append("\\textasciicircum{}"),
                '{' => escaped.Append("\\textbraceleft{}"), // BibTeX counts braces behind a backslash too
                '}' => escaped.Append("\\textbraceright{}"),
                '%' or '&' or '#' or '$' or '_' => escaped.Append('\\').Append(sign),
                _ => escaped.Append(sign),
            };
        }

        return escaped.ToString();
    }
}
