using Seeds.Engine.Text;
using Seeds.Engine.Yaml;

namespace Seeds.Engine.FrontMatters;

/// <summary>
/// Second best for front matter that is not valid YAML: each line <c>key: value</c> by itself, the value as it stands.
/// Only known keys are taken, the first of each, because nothing else is sure.
/// </summary>
public static class LineByLine
{
    /// <summary>The entries that can be told.</summary>
    public static YamlMap Read(SourceText source, TextSpan part)
    {
        var entries = ImmutableArray.CreateBuilder<YamlEntry>();
        var at = part.Start;
        foreach (var line in source.Text.Substring(part.Start, part.Length).Split('\n'))
        {
            var colon = line.IndexOf(": ", StringComparison.Ordinal);
            if (colon > 0 && FrontMatterKeys.All.FirstOrDefault(k => k.Matches(line[..colon])) is { } key
                && !entries.Any(e => key.Matches(e.Key)))
            {
                var value = line[(colon + 2)..].Trim().Trim('"', '\'');
                entries.Add(new YamlEntry(line[..colon], new TextSpan(at, colon), new YamlScalar(new TextSpan(at + colon + 2, line.Length - colon - 2), value, true)));
            }

            at += line.Length + 1;
        }

        return new YamlMap(part, entries.ToImmutable());
    }
}
