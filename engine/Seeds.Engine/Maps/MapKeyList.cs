using System.Text;
using Seeds.Engine.Content;

namespace Seeds.Engine.Maps;

/// <summary>Writes the list of the places that have a number on a map.</summary>
internal static class MapKeyList
{
    /// <summary>Writes the list as HTML; nothing where no place has a number.</summary>
    public static void Write(StringBuilder html, ImmutableArray<MapPanel> panels, MapWords words)
    {
        var numbered = panels.SelectMany(p => p.Labels).Where(l => l.Number > 0).ToImmutableArray();
        if (numbered.IsEmpty) return;
        html.Append("<ol class=\"map-key\" aria-label=\"").Append(XmlText.Escape(words.Key)).Append("\">\n");
        foreach (var place in numbered.Select(l => l.Place))
        {
            html.Append("<li><a href=\"").Append(XmlText.Escape(place.Href)).Append('"');
            if (place.LanguageTag is { } tag) html.Append(" lang=\"").Append(XmlText.Escape(tag)).Append("\" dir=\"").Append(new Language(tag).Direction).Append('"');
            html.Append('>').Append(XmlText.Escape(place.Label)).Append("</a></li>\n");
        }

        html.Append("</ol>\n");
    }
}
