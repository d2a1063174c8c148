using NodaTime;

namespace QaStandards.Policies.LjmuItt.Roles;

/// <summary>One visit of the Liaison Tutor to a trainee.</summary>
/// <param name="On">The day.</param>
/// <param name="Phase">The phase of training, from 1 to 3.</param>
/// <param name="School">The school.</param>
/// <param name="IsTriangulation">Whether it was a triangulation meeting.</param>
public sealed record LiaisonVisit(LocalDate On, int Phase, string School, bool IsTriangulation = false);
