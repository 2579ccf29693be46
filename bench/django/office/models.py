from django.db import models


class Manager(models.Model):
    name = models.TextField()

    class Meta:
        managed = False
        db_table = "users"

    def __str__(self):
        return self.name


class Partner(models.Model):
    reference = models.TextField(unique=True)
    name = models.TextField()
    status = models.TextField(choices=[
        (status, status.replace("_", " ").capitalize())
        for status in ("prospect", "registered", "authorized", "removal_pending", "removed", "terminated", "merged")])
    country = models.TextField()
    manager = models.ForeignKey(Manager, models.DO_NOTHING, null=True)
    signed_on = models.DateField(null=True)

    class Meta:
        managed = False
        db_table = "partners"

    def __str__(self):
        return self.name
