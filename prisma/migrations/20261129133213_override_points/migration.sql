-- AlterTable
ALTER TABLE "match" ADD COLUMN     "override_points" BIGINT;
