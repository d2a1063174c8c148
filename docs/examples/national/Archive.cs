using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace NationalDraw;

/// <summary>A made-up archive: so many files in so many parts, one after the other. A real part would read its own store.</summary>
internal sealed record Archive(int Files, int Parts)
{
    public IEnumerable<string> All() => Enumerable.Range(0, Parts).SelectMany(Part);

    /// <summary>Returns the ids of a part, such as <c>R07-2019-0123456</c>.</summary>
    public IEnumerable<string> Part(int part)
    {
        var (first, end) = (Start(part), Start(part + 1));
        for (var file = first; file < end; file++)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"R{(part % 14) + 1:00}-{2012 + (file % 14)}-{file:0000000}");
        }
    }

    private int Start(int part) => (int)((long)Files * part / Parts);
}
