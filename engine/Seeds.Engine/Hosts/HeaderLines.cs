using System.Text;
using Seeds.Engine.Content;

namespace Seeds.Engine.Hosts;

/// <summary>The file <c>_headers</c> (of Netlify and Cloudflare Pages): a path at the beginning of a line, and below it its headers, indented, one a line.</summary>
public static class HeaderLines
{
    /// <summary>Where it is published.</summary>
    public static Address Address { get; } = new("_headers");

    /// <summary>The file's text.</summary>
    public static string Write(params IEnumerable<HeaderRule> rules)
    {
        var text = new StringBuilder();
        foreach (var rule in rules)
        {
            text.Append(rule.Path).Append('\n');
            foreach (var (name, value) in rule.Headers) text.Append("  ").Append(name).Append(": ").Append(value).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>The rules of such a file; comments, and lines that are no header, are passed over.</summary>
    public static ImmutableArray<HeaderRule> Read(string text)
    {
        var rules = ImmutableArray.CreateBuilder<HeaderRule>();
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n').Where(l => !string.IsNullOrWhiteSpace(l) && l.TrimStart()[0] != '#'))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (!char.IsWhiteSpace(line[0])) rules.Add(new HeaderRule(line.Trim(), []));
            else if (rules.Count > 0 && colon > 0) rules[^1] = rules[^1] with { Headers = rules[^1].Headers.Add((line[..colon].Trim(), line[(colon + 1)..].Trim())) };
        }

        return rules.ToImmutable();
    }
}
