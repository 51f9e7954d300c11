using Seeds.Engine.Text;

namespace Seeds.Engine.Yaml;

/// <summary>A key and its value.</summary>
/// <param name="Key">The key as written, quotes resolved.</param>
/// <param name="KeySpan">Where the key stands.</param>
/// <param name="Value">The value.</param>
public sealed record YamlEntry(string Key, TextSpan KeySpan, YamlValue Value);
