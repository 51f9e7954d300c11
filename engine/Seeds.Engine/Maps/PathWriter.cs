using System.Text;

namespace Seeds.Engine.Maps;

/// <summary>Writes the data of an SVG path in few characters (SVG 2, section 9.3): steps from point to point, in tenths of a pixel.</summary>
internal sealed class PathWriter
{
    private readonly StringBuilder data = new();
    private int x, y;

    /// <summary>The path data so far; empty where nothing was drawn.</summary>
    public override string ToString() => data.ToString();

    /// <summary>Adds a line; one that has shrunk to a point is left out.</summary>
    /// <param name="points">The line.</param>
    /// <param name="closed">Whether its last point is joined to its first.</param>
    public void Add(IReadOnlyList<PlanePoint> points, bool closed)
    {
        var tenths = points.Select(p => (X: Tenths(p.X), Y: Tenths(p.Y))).ToList();
        tenths = [.. tenths.Where((p, i) => i == 0 || p != tenths[i - 1])];
        if (closed && tenths.Count > 1 && tenths[^1] == tenths[0]) tenths.RemoveAt(tenths.Count - 1);
        if (tenths.Count < (closed ? 3 : 2)) return;
        data.Append(data.Length == 0 ? 'M' : 'm');
        Step(tenths[0], spaced: false);
        var start = (x, y);
        data.Append('l');
        for (var i = 1; i < tenths.Count; i++) Step(tenths[i], spaced: i > 1);
        if (!closed) return;
        data.Append('z');
        (x, y) = start;
    }

    private void Step((int X, int Y) to, bool spaced)
    {
        Number(to.X - x, spaced);
        Number(to.Y - y, spaced: true);
        (x, y) = to;
    }

    /// <summary>A minus sign parts two numbers as well as a space does.</summary>
    private void Number(int tenths, bool spaced)
    {
        if (spaced && tenths >= 0) data.Append(' ');
        data.Append(SvgNumber.OfTenths(tenths));
    }

    private static int Tenths(double number) => (int)Math.Round(number * 10, MidpointRounding.AwayFromZero);
}
