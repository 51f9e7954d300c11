using Seeds.Engine.Content;
using Seeds.Engine.Diagnostics;
using Seeds.Engine.Faults;
using Seeds.Engine.Text;

namespace Seeds.Engine.Pages;

/// <summary>Reads the theme's files.</summary>
public static class PresentationReader
{
    /// <summary>Reads style, scripts and words; files that cannot be read are reported.</summary>
    public static Presentation Read(ThemeFiles files)
    {
        var faults = ImmutableArray.CreateBuilder<Diagnostic>();
        var style = files.Style
            .GroupBy(f => f.Folder, StringComparer.Ordinal)
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => new StylePart(g.Key, StyleMinifier.Minify(string.Concat(g.Select(f => Text(f, faults))))))
            .ToImmutableArray();
        var margin = style.FirstOrDefault(p => p.Name == StylePart.Margin)?.Rules ?? "";
        style = [.. style.Select(p => p.Name == StylePart.Evidence ? p with { Rules = p.Rules + margin } : p)];
        var scripts = files.Script.ToLookup(f => f.Folder, f => Text(f, faults), StringComparer.Ordinal);
        var script = new ThemeScript(ScriptMinifier.Join(scripts["early"]), ScriptMinifier.Join(scripts[""]), ScriptMinifier.Join(scripts["search"]), ScriptMinifier.Join(scripts["keep"]), ScriptMinifier.Join(scripts["cite"]), ScriptMinifier.Join(scripts["worker"]));
        var languages = ImmutableArray.CreateBuilder<Words>();
        foreach (var file in files.Words)
        {
            var (words, found) = WordsReader.Read(new SourceText(file.DisplayPath, Text(file, faults)));
            languages.Add(words);
            faults.AddRange(found);
        }

        if (languages.Count == 0) languages.Add(WordsReader.Read(new SourceText("theme/words/en.yml", "")).Words);
        return new Presentation(style, script, languages.ToImmutable(), faults.ToImmutable()) { Icons = files.Icons };
    }

    private static string Text(InputFile file, ImmutableArray<Diagnostic>.Builder faults)
    {
        var read = file.Read();
        if (read.Fault is { } reason) faults.Add(UnreadableFile.At(file, reason));
        return TextDecoder.Decode(read.Bytes.Span).Text;
    }
}
