namespace Seeds.Engine.Maps;

/// <summary>Reads the format of <c>borders.bin</c>, which <c>borders/README.md</c> describes.</summary>
public static class BorderAtlasReader
{
    private static ReadOnlySpan<byte> Mark => "SEEDMAP1"u8;

    /// <summary>Reads the whole file.</summary>
    /// <exception cref="InvalidDataException">The bytes are of another format, cut short, or speak of arcs that are not there.</exception>
    public static BorderAtlas Read(ReadOnlySpan<byte> bytes)
    {
        if (!bytes.StartsWith(Mark)) throw new InvalidDataException("not a file of borders: it begins otherwise");
        var reader = new Cursor(bytes[Mark.Length..]);
        double units = reader.Count();
        var arcs = Arcs(ref reader, units);
        var land = Rings(ref reader, arcs);
        var countries = ImmutableArray.CreateBuilder<CountryOutline>();
        for (var left = reader.Count(); left > 0; left--) countries.Add(new CountryOutline(reader.Count(), Rings(ref reader, arcs)));
        return new BorderAtlas(arcs, land, countries.ToImmutable());
    }

    private static ImmutableArray<BorderArc> Arcs(ref Cursor reader, double units)
    {
        var arcs = ImmutableArray.CreateBuilder<BorderArc>();
        (BorderKind Kind, int Count)[] kinds = [(BorderKind.Coast, reader.Count()), (BorderKind.Border, reader.Count()), (BorderKind.Contested, reader.Count())];
        foreach (var (kind, count) in kinds)
        {
            for (var i = 0; i < count; i++) arcs.Add(new BorderArc(kind, Points(ref reader, units)));
        }

        return arcs.ToImmutable();
    }

    private static ImmutableArray<GeoPoint> Points(ref Cursor reader, double units)
    {
        var points = ImmutableArray.CreateBuilder<GeoPoint>();
        var (x, y) = (0L, 0L);
        for (var left = reader.Count(); left > 0; left--)
        {
            x += reader.Signed();
            y += reader.Signed();
            points.Add(new GeoPoint(Math.Clamp(y / units, -90, 90), x / units));
        }

        return points.Count >= 2 ? points.ToImmutable() : throw new InvalidDataException("an arc of fewer than two points");
    }

    private static ImmutableArray<BorderRing> Rings(ref Cursor reader, ImmutableArray<BorderArc> arcs)
    {
        var rings = ImmutableArray.CreateBuilder<BorderRing>();
        for (var left = reader.Count(); left > 0; left--)
        {
            var ring = ImmutableArray.CreateBuilder<int>();
            for (var more = reader.Count(); more > 0; more--)
            {
                var arc = reader.Signed();
                if ((arc < 0 ? ~arc : arc) >= arcs.Length) throw new InvalidDataException("a ring of an arc that is not there");
                ring.Add((int)arc);
            }

            rings.Add(new BorderRing(ring.ToImmutable(), Area(ring, arcs)));
        }

        return rings.ToImmutable();
    }

    /// <summary>
    /// The area at the right of a ring: for each step the strip between it and the south pole, which an eastward step adds and a
    /// westward one takes away (Chamberlain and Duquette, Some Algorithms for Polygons on a Sphere, JPL 07-03, 2007).
    /// </summary>
    private static double Area(ImmutableArray<int>.Builder ring, ImmutableArray<BorderArc> arcs)
    {
        var sum = 0.0;
        foreach (var arc in ring)
        {
            var points = arcs[arc < 0 ? ~arc : arc].Points;
            var strips = 0.0;
            for (var i = 1; i < points.Length; i++)
            {
                var (from, to) = (points[i - 1], points[i]);
                strips += GeoPoint.Radians(to.Longitude - from.Longitude) * (2 + Math.Sin(GeoPoint.Radians(from.Latitude)) + Math.Sin(GeoPoint.Radians(to.Latitude)));
            }

            sum += arc < 0 ? -strips : strips;
        }

        return sum * GeoPoint.EarthRadius * GeoPoint.EarthRadius / 2;
    }

    /// <summary>Where reading stands. Numbers are of seven bits a byte, the lowest first; signed ones alternate: 0, −1, 1, −2, 2.</summary>
    private ref struct Cursor(ReadOnlySpan<byte> bytes)
    {
        private ReadOnlySpan<byte> rest = bytes;

        public int Count()
        {
            var number = Number();
            return number <= int.MaxValue ? (int)number : throw new InvalidDataException("a number too great");
        }

        public long Signed()
        {
            var number = Number();
            return (number & 1) == 0 ? number >> 1 : ~(number >> 1);
        }

        private long Number()
        {
            var (number, shift) = (0L, 0);
            while (true)
            {
                if (rest.IsEmpty || shift > 35) throw new InvalidDataException("cut short, or a number too long");
                var next = rest[0];
                rest = rest[1..];
                number |= (long)(next & 127) << shift;
                if (next < 128) return number;
                shift += 7;
            }
        }
    }
}
